package portrait.render.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portrait.mention.Sentences;
import portrait.model.Model;
import portrait.render.brief.Brief;
import portrait.render.brief.English;
import portrait.render.brief.Loss;
import portrait.render.brief.Piece;
import portrait.render.brief.Run;
import portrait.render.brief.Words;
import portrait.render.brief.WordsBuilder;
import portrait.text.Span;

/**
 * Phrases between commas, the subject first. Sentences are cut into phrases; brackets that are no weights are escaped; what must not be
 * seen goes into the negative text.
 */
final class TagsDialect implements Dialect {
    @Override
    public Draft speak(Brief brief, Model model) {
        Phrases phrases = new Phrases(false);
        Report report = new Report();
        WordsBuilder prompt = new WordsBuilder();
        List<Piece> shown = new ArrayList<>();
        for (Piece piece : brief.pieces()) {
            if (piece.condition().isPresent() && piece.polarity() == Piece.Polarity.SHOW) {
                undecided(piece, report);
            } else if (piece.polarity() == Piece.Polarity.SHOW) {
                shown.add(piece);
            }
        }
        for (Joins.Said said : Joins.say(Slots.order(shown, model, phrases), phrases)) {
            for (Words phrase : cut(said.words())) {
                append(prompt, prompt.isEmpty() ? phrase : opened(phrase), brief.weighted());
            }
        }
        Optional<Words> negative = NegativeText.of(
                brief,
                model,
                report,
                demand -> report.add(
                        demand,
                        Loss.Action.DROPPED,
                        "an instruction: " + model.name() + " draws what is described, and obeys nothing"));
        return new Draft(prompt.build(), negative, brief.parameters(), report.losses());
    }

    static void undecided(Piece piece, Report report) {
        Piece.Condition condition = piece.condition().orElseThrow();
        for (Words words : piece.values()) {
            report.add(
                    words,
                    piece,
                    Loss.Action.DROPPED,
                    "nothing says whether the " + condition.variable() + " is " + condition.option()
                            + ", and only prose can leave it open");
        }
    }

    static void append(WordsBuilder out, Words phrase, boolean weighted) {
        if (!phrase.isEmpty()) {
            out.added(out.isEmpty() ? "" : ", ");
            escaped(phrase, weighted, out);
        }
    }

    /** The phrases between commas and full stops, outside brackets. */
    private static List<Words> cut(Words words) {
        String text = words.text();
        List<Span> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : (c == ')' || c == ']') && depth > 0 ? -1 : 0;
            boolean figure = c == ','
                    && i > 0
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1));
            boolean separates =
                    depth == 0 && (c == ',' || c == '，' || c == '、' || Sentences.ends(text, i, text.length()));
            if (separates && !figure) {
                parts.add(new Span(start, i));
                start = i + 1;
            }
        }
        parts.add(new Span(start, text.length()));
        List<Words> phrases = new ArrayList<>();
        for (Words part : words.parts(parts)) {
            Words phrase = part.strip(",;.");
            if (!phrase.isEmpty()) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    /** A sentence that goes on behind a comma starts small, where its first word cannot be a name. */
    private static Words opened(Words phrase) {
        boolean opener = English.standard().isIn("openers", Text.firstWord(phrase.text()));
        return opener ? Text.small(phrase, true) : phrase;
    }

    private static void escaped(Words phrase, boolean weighted, WordsBuilder out) {
        for (Run run : phrase.runs()) {
            if (run.isMarkup()) {
                out.markup(run.text(), run.source());
            } else if (weighted || !hasBracket(run.text())) {
                out.append(run);
            } else {
                escaped(run, out);
            }
        }
    }

    private static boolean hasBracket(String text) {
        return text.indexOf('(') >= 0 || text.indexOf(')') >= 0 || text.indexOf('[') >= 0 || text.indexOf(']') >= 0;
    }

    private static void escaped(Run run, WordsBuilder out) {
        int start = 0;
        for (int i = 0; i <= run.text().length(); i++) {
            boolean bracket =
                    i < run.text().length() && "()[]".indexOf(run.text().charAt(i)) >= 0;
            if (bracket || i == run.text().length()) {
                if (i > start) {
                    out.append(run.part(start, i));
                }
                if (bracket) {
                    Run sign = run.part(i, i + 1);
                    out.append(new Run("\\" + sign.text(), sign.source(), Run.Kind.WORDS));
                }
                start = i + 1;
            }
        }
    }
}
