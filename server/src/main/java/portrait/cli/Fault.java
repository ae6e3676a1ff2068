package portrait.cli;

/** A fault of ours, told without a stack trace. The user's text is safe: no command writes to its input. */
final class Fault {
    private Fault() {}

    /** One line; the way to see more is an environment variable, as the trace helps only developers. */
    static String describe(Throwable fault) {
        if (System.getenv("PORTRAIT_DEBUG") != null) {
            fault.printStackTrace();
        }
        return "something went wrong inside (" + fault + "); set PORTRAIT_DEBUG=1 to see where, and please report it";
    }
}
