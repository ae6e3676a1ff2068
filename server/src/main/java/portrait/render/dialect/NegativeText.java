package portrait.render.dialect;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import portrait.model.Model;
import portrait.render.brief.Brief;
import portrait.render.brief.Loss;
import portrait.render.brief.Piece;
import portrait.render.brief.Run;
import portrait.render.brief.Words;
import portrait.render.brief.WordsBuilder;
import portrait.text.Span;

/** The text for what must not be seen, of models that have a field for it: things between commas, each once. */
final class NegativeText {
    private NegativeText() {}

    /**
     * Reads it from a brief.
     *
     * @param demand takes the sentences that demand or forbid, which are no things
     * @return empty where there is nothing to say, and the model wants nothing said then
     */
    static Optional<Words> of(Brief brief, Model model, Report report, Consumer<Words> demand) {
        WordsBuilder out = new WordsBuilder();
        Set<String> seen = new HashSet<>();
        for (Piece piece : brief.pieces()) {
            for (Words words : piece.values()) {
                switch (piece.polarity()) {
                    case SHOW -> {}
                    case DEMAND -> demand.accept(words);
                    case AVOID -> {
                        for (Words part : alternatives(words.strip(".,;"))) {
                            if (!seen.add(part.text().toLowerCase(Locale.ROOT))) {
                                report.add(part, piece, Loss.Action.DROPPED, "said already");
                            } else if (isFull(out, part, model)) {
                                report.add(part, piece, Loss.Action.DROPPED, full(model));
                            } else {
                                TagsDialect.append(out, part, brief.weighted());
                            }
                        }
                    }
                }
            }
        }
        return out.isEmpty() ? model.negative().empty().map(Words::added) : Optional.of(out.build());
    }

    private static boolean isFull(WordsBuilder out, Words part, Model model) {
        int length = out.length() + ", ".length() + part.text().length();
        return model.negative().max().isPresent()
                && length > model.negative().max().getAsInt();
    }

    private static String full(Model model) {
        return String.format(
                Locale.ROOT,
                "%s takes %,d characters of exclusions: those that stand first are kept",
                model.name(),
                model.negative().max().orElseThrow());
    }

    /** {@code plastic or airbrushed skin} is two things. */
    private static List<Words> alternatives(Words words) {
        boolean plain = words.runs().stream().noneMatch(Run::isMarkup);
        if (!plain || words.source().isEmpty() || !words.text().contains(" or ")) {
            return List.of(words);
        }
        Span span = words.source().get();
        List<String> parts = Opposites.parts(words.text());
        return words.text().contains(" and ") || parts.size() < 2
                ? List.of(words)
                : parts.stream().map(part -> Words.said(part, span)).toList();
    }
}
