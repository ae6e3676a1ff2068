package portrait.lint;

/**
 * What a finding says, always in three parts.
 *
 * @param what the fault, in one clause
 * @param why the reason in one clause, with its number where there is one
 * @param advice what to do
 */
public record Message(String what, String why, String advice) {
    /** {@code what · why · advice} */
    public String text() {
        return what + " · " + why + " · " + advice;
    }

    @Override
    public String toString() {
        return text();
    }
}
