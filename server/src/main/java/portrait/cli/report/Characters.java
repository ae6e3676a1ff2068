package portrait.cli.report;

/** Text of untrusted files among the words of a report. */
final class Characters {
    private Characters() {}

    /** Control characters but line ends and tabs become visible: they are no part of any report, and XML has no way to say them. */
    static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean kept = c == '\n' || c == '\r' || c == '\t';
            boolean unseen = Character.isISOControl(c)
                    || Character.getType(c) == Character.SURROGATE
                    || c == 0xFFFE
                    || c == 0xFFFF;
            if (unseen && !kept) {
                out.append('·');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
