package portrait.vocabulary;

/** British and American spelling of the words that photographers use. */
final class Spelling {
    private static final String[][] PAIRS = {
        {"colour", "color"},
        {"grey", "gray"},
        {"centre", "center"},
        {"metre", "meter"},
        {"fibre", "fiber"},
        {"vapour", "vapor"},
        {"mould", "mold"},
        {"theatre", "theater"},
        {"jewellery", "jewelry"},
        {"moustache", "mustache"},
        {"isation", "ization"},
        {"ised", "ized"},
        {"ising", "izing"},
        {"polariser", "polarizer"},
        {"lustre", "luster"},
        {"sombre", "somber"},
        {"cosy", "cozy"},
        {"aluminium", "aluminum"},
        {"favour", "favor"},
        {"glamour", "glamor"},
    };

    private Spelling() {}

    static String american(String phrase) {
        String spelled = phrase;
        for (String[] pair : PAIRS) {
            spelled = spelled.replace(pair[0], pair[1]);
        }
        return spelled;
    }

    static String british(String phrase) {
        String spelled = phrase;
        for (String[] pair : PAIRS) {
            spelled = spelled.replace(pair[1], pair[0]);
        }
        return spelled;
    }
}
