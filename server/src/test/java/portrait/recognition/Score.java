package portrait.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well mentions meet labels.
 *
 * @param met labels that a mention meets
 * @param missed labels that no mention meets
 * @param right mentions that meet a label
 * @param wrong mentions that meet neither a label nor a border word
 */
record Score(List<Entry> met, List<Entry> missed, List<Entry> right, List<Entry> wrong) {
    /** A spot and the prompt it stands in. */
    record Entry(Prompt prompt, Spot spot) {}

    static Score of(List<Prompt> prompts) {
        Score score = new Score(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Prompt prompt : prompts) {
            List<Spot> found = Found.in(prompt.source());
            for (Spot label : prompt.labels()) {
                if (!label.border()) {
                    boolean isMet = found.stream().anyMatch(label::isMetBy);
                    (isMet ? score.met : score.missed).add(new Entry(prompt, label));
                }
            }
            for (Spot spot : found) {
                List<Spot> meets = prompt.labels().stream()
                        .filter(label -> label.isMetBy(spot))
                        .toList();
                if (meets.isEmpty()) {
                    score.wrong.add(new Entry(prompt, spot));
                } else if (meets.stream().anyMatch(label -> !label.border())) {
                    score.right.add(new Entry(prompt, spot));
                }
            }
        }
        return score;
    }

    /** The share of labels that are met, in percent. */
    double recall() {
        return percent(met, missed);
    }

    /** The share of mentions that are right, in percent; border words aside. */
    double precision() {
        return percent(right, wrong);
    }

    Score of(Kind kind) {
        return new Score(only(kind, met), only(kind, missed), only(kind, right), only(kind, wrong));
    }

    /** A table by kind, then every miss and every false hit. */
    String report() {
        StringBuilder report = new StringBuilder(String.format(
                Locale.ROOT,
                "%n%-10s%8s%8s%8s%10s%8s%11s%n",
                "kind",
                "labels",
                "met",
                "recall",
                "mentions",
                "right",
                "precision"));
        for (Kind kind : Kind.values()) {
            report.append(of(kind).row(kind.id()));
        }
        report.append(row("all"));
        list(report, "missed", missed);
        list(report, "false", wrong);
        return report.toString();
    }

    private String row(String name) {
        return String.format(
                Locale.ROOT,
                "%-10s%8d%8d%7.1f%%%10d%8d%10.1f%%%n",
                name,
                met.size() + missed.size(),
                met.size(),
                recall(),
                right.size() + wrong.size(),
                right.size(),
                precision());
    }

    private static void list(StringBuilder report, String title, List<Entry> entries) {
        for (Entry entry : entries) {
            report.append(String.format(
                    Locale.ROOT,
                    "%s %s %s   … %s …%n",
                    title,
                    entry.spot().kind().id(),
                    entry.prompt().show(entry.spot()),
                    entry.prompt().around(entry.spot())));
        }
    }

    private static List<Entry> only(Kind kind, List<Entry> entries) {
        return entries.stream().filter(entry -> entry.spot().kind() == kind).toList();
    }

    private static double percent(List<Entry> good, List<Entry> bad) {
        int all = good.size() + bad.size();
        return all == 0 ? 100 : 100.0 * good.size() / all;
    }
}
