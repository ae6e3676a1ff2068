package portrait.render.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portrait.mention.Form;
import portrait.mention.Mention;
import portrait.mention.Quantity;
import portrait.model.SettingNames;
import portrait.model.Weights;
import portrait.text.Span;

/**
 * One reading of a value, from left to right. Markup is met in the order of its places; what a form holds is read inside it, so that
 * every character is looked at once, whatever the nesting.
 */
final class Speech {
    private static final String NO = "no ";
    /** The no-makeup look is a kind of makeup. */
    private static final String LOOK = " look";

    private static final String SENTENCE_ENDS = ".!?:。！？";

    private final Speaker speaker;
    private final Speaker.Manner manner;
    private final String text;
    private final int base;
    private final List<Mention> marks;
    private final Weights weights;
    private final List<Words> avoided = new ArrayList<>();
    private int next;
    private WordsBuilder out = new WordsBuilder();

    Speech(Speaker speaker, List<Mention> mentions, int base, Speaker.Manner manner) {
        this.speaker = speaker;
        this.manner = manner;
        this.text = speaker.text();
        this.base = base;
        this.marks =
                mentions.stream().flatMap(mention -> mark(mention).stream()).toList();
        this.weights = speaker.model().weights();
    }

    /** What has to be read: names and directions are words like others, but for a name that says what is not there: {@code no fill}. */
    private Optional<Mention> mark(Mention mention) {
        if (mention instanceof Mention.Named) {
            Span span = mention.span();
            boolean negates = text.regionMatches(true, start(mention), NO, 0, NO.length())
                    && !text.regionMatches(true, span.end() + base - LOOK.length(), LOOK, 0, LOOK.length());
            int word = span.start() + NO.strip().length();
            return negates
                    ? Optional.of(new Mention.Negation(new Span(span.start(), word), new Span(word, span.end())))
                    : Optional.empty();
        }
        return mention instanceof Mention.Direction ? Optional.empty() : Optional.of(mention);
    }

    /** Comments lie between two stretches: they meet at a space. */
    void stretch(Span stretch) {
        if (!out.isEmpty() && !Character.isWhitespace(out.last())) {
            out.added(" ");
        }
        range(stretch.start(), stretch.end());
    }

    Speaker.Said said() {
        return new Speaker.Said(out.build().strip(), List.copyOf(avoided));
    }

    private void range(int from, int to) {
        int at = from;
        while (next < marks.size() && start(marks.get(next)) < to) {
            Mention mark = marks.get(next);
            if (start(mark) < at) {
                next++;
                continue;
            }
            plain(at, start(mark));
            next++;
            at = Math.min(to, mark(mark, to));
        }
        plain(at, to);
    }

    /** Reads a range into words of its own. */
    private Words aside(int from, int to) {
        WordsBuilder around = out;
        out = new WordsBuilder();
        range(from, to);
        Words words = out.build();
        out = around;
        return words;
    }

    private void range(Span inBlock) {
        range(inBlock.start() + base, inBlock.end() + base);
    }

    private int start(Mention mark) {
        return mark.span().start() + base;
    }

    private Span place(Mention mark) {
        return mark.span().shift(base);
    }

    /** Reads one mark: the offset behind what was read. */
    private int mark(Mention mark, int limit) {
        switch (mark) {
            case Form form -> form(form);
            case Mention.Link link -> link(link);
            case Mention.Negation negation -> {
                return negation(negation, limit);
            }
            case Quantity quantity -> quantity(quantity);
            default -> verbatim(place(mark));
        }
        return place(mark).end();
    }

    private void verbatim(Span span) {
        plain(span.start(), span.end());
    }

    private void loss(Span span, Loss.Action action, String reason) {
        speaker.ledger().loss(span, action, reason);
    }

    private String name() {
        return speaker.model().name();
    }

    // ---- forms

    private void form(Form form) {
        Span span = place(form);
        switch (form) {
            case Form.VariableUse use -> {
                Optional<Words> value = speaker.valueOf(use.name(), span);
                if (value.isPresent()) {
                    out.append(value.get());
                } else {
                    verbatim(span);
                    loss(span, Loss.Action.WARNED, "left as written: nothing says what “" + use.name() + "” is");
                }
            }
            case Form.VariableDefinition definition -> definition(definition, span);
            case Form.Choice choice -> {
                List<String> options = choice.options().stream()
                        .map(option -> option.shift(base).of(text))
                        .toList();
                Speaker.Picked picked = speaker.pick(options);
                speaker.ledger().choice(picked.name(), options.get(picked.index()), span);
                range(choice.options().get(picked.index()));
            }
            case Form.Escape escape -> out.said(text.substring(span.end() - 1, span.end()), span);
            case Form.Weight weight -> weight(span, weight);
            case Form.Emphasis emphasis -> emphasis(span, emphasis);
            case Form.Schedule schedule -> schedule(span);
            case Form.Keyword keyword -> keyword(span, keyword.word());
            case Form.Network network -> {
                if (weights.readsSquare()) {
                    out.markup(span.of(text), Optional.of(span));
                } else {
                    comma();
                    String why = weights.readsRound()
                            ? " loads networks by nodes of its graph, not from the text"
                            : " loads no networks: only interfaces of Stable Diffusion do";
                    loss(span, Loss.Action.DROPPED, name() + why);
                }
            }
            case Form.Wildcard wildcard -> {
                out.markup(span.of(text), Optional.of(span));
                loss(span, Loss.Action.WARNED, "left as written: the list behind this wildcard is not in the file");
            }
            case Form.Flag flag -> flag(flag, span);
            case Form.PartWeight part -> {
                if (speaker.model().weights() == Weights.PARTS) {
                    out.markup(span.of(text), Optional.of(span));
                } else {
                    comma();
                    loss(span, Loss.Action.DROPPED, name() + " reads no parts with weights of their own");
                }
            }
            case Form.Argument argument -> argument(argument, span);
            case Form.Placeholder placeholder -> placeholder(placeholder, span);
        }
    }

    private void definition(Form.VariableDefinition definition, Span span) {
        String key = Variables.normalize(definition.name());
        // The value may be chosen at an earlier place of the file, which no offset of this block reaches.
        List<Span> options =
                definition.options().stream().map(option -> option.shift(base)).toList();
        Optional<Variables.Chosen> chosen = speaker.variables().value(key);
        String value = chosen.map(Variables.Chosen::text).orElse("");
        Optional<Span> here = chosen.flatMap(Variables.Chosen::source).filter(options::contains);
        if (here.isPresent()) {
            speaker.ledger().choice(definition.name(), value, span);
            range(here.get().start(), here.get().end());
        } else {
            speaker.valueOf(definition.name(), span).ifPresent(out::append);
        }
    }

    private void argument(Form.Argument argument, Span span) {
        Optional<Words> value = speaker.valueOf(argument.name(), span);
        if (value.isPresent()) {
            out.append(value.get());
        } else if (argument.value().isEmpty()) {
            verbatim(span);
            loss(span, Loss.Action.WARNED, "left as written: the slot “" + argument.name() + "” has no default");
        } else {
            speaker.ledger()
                    .choice(argument.name(), argument.value().shift(base).of(text), span);
            range(argument.value());
        }
    }

    private void placeholder(Form.Placeholder placeholder, Span span) {
        Optional<Words> value =
                placeholder.name().isEmpty() ? Optional.empty() : speaker.valueOf(placeholder.name(), span);
        if (value.isPresent()) {
            out.append(value.get());
            return;
        }
        verbatim(span);
        if (placeholder.style() != Form.Style.IMAGE) {
            loss(span, Loss.Action.WARNED, "left as written: nothing fills this slot");
        }
    }

    private void weight(Span span, Form.Weight weight) {
        Span inner = weight.inner().shift(base);
        if (weights.readsRound()) {
            bracketed(span, inner);
        } else {
            PlainText.betweenTags(text, span.start(), out);
            range(inner.start(), inner.end());
            loss(span, Loss.Action.REPHRASED, name() + " reads no weights: said without");
        }
    }

    private void emphasis(Span span, Form.Emphasis emphasis) {
        Span inner = emphasis.inner().shift(base);
        if (emphasis.level() > 0 ? weights.readsRound() : weights.readsSquare()) {
            bracketed(span, inner);
        } else {
            PlainText.betweenTags(text, span.start(), out);
            range(inner.start(), inner.end());
            String sign = weights.readsRound() ? "square brackets" : "brackets";
            loss(span, Loss.Action.REPHRASED, name() + " reads no " + sign + " as emphasis: said without");
        }
    }

    private void bracketed(Span span, Span inner) {
        Span opening = new Span(span.start(), inner.start());
        Span closing = new Span(inner.end(), span.end());
        out.markup(opening.of(text).strip(), Optional.of(opening));
        range(inner.start(), inner.end());
        out.markup(closing.of(text).strip(), Optional.of(closing));
    }

    /** Elsewhere than in its own interface a schedule can only be what the picture ends with. */
    private void schedule(Span span) {
        if (weights.readsSquare()) {
            out.markup(span.of(text), Optional.of(span));
            return;
        }
        List<Span> parts = new ArrayList<>();
        int start = span.start() + 1;
        int depth = 0;
        for (int i = start; i < span.end(); i++) {
            char c = text.charAt(i);
            boolean ends = i == span.end() - 1 || (depth == 0 && (c == ':' || c == '|'));
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (ends) {
                parts.add(new Span(start, i));
                start = i + 1;
            }
        }
        boolean alternates = text.indexOf('|', span.start(), span.end()) >= 0;
        if (alternates) {
            for (int i = 0; i < parts.size(); i++) {
                if (i > 0) {
                    out.added(i == parts.size() - 1 ? " and " : ", ");
                }
                range(parts.get(i).start(), parts.get(i).end());
            }
        } else {
            Span last = parts.size() > 2 ? parts.get(1) : parts.getFirst();
            Span said = last.isEmpty() ? parts.getFirst() : last;
            range(said.start(), said.end());
        }
        loss(span, Loss.Action.REPHRASED, name() + " draws all of a prompt at every step: said as it ends");
    }

    private void keyword(Span span, String word) {
        if (weights.readsSquare()) {
            out.markup(word, Optional.of(span));
        } else if (word.equals("AND")) {
            out.said("and", span);
            loss(span, Loss.Action.REPHRASED, name() + " composes no prompts: said as the word");
        } else {
            comma();
            loss(span, Loss.Action.DROPPED, name() + " reads a prompt in one piece");
        }
    }

    /** A comma for markup that separated, unless something separates already. */
    private void comma() {
        out.trimEnd("");
        if (!out.isEmpty() && ",;.".indexOf(out.last()) < 0) {
            out.added(",");
        }
        out.added(out.isEmpty() ? "" : " ");
    }

    private void flag(Form.Flag flag, Span span) {
        Span value = flag.value().shift(base);
        Words said = aside(value.start(), value.end());
        if (flag.name().equals("no")) {
            for (Words entry : Entries.split(said)) {
                avoided.add(entry);
            }
            if (said.isEmpty()) {
                speaker.ledger().markup(span);
            } else {
                speaker.ledger().markup(new Span(span.start(), value.start()));
            }
            return;
        }
        String words = said.text().strip();
        SettingNames settings = SettingNames.standard();
        String id = settings.ofFlag(flag.name(), words).orElse("");
        String set = settings.isSpelling(flag.name(), words) ? "" : words;
        speaker.ledger().setting(new Setting(id, "--" + flag.name(), set, span, Setting.Origin.FLAG));
    }

    private void link(Mention.Link link) {
        Span span = place(link);
        int bracket = text.indexOf("](", span.start(), span.end());
        boolean titled = text.charAt(span.start()) == '[' && bracket > 0;
        if (titled) {
            boolean picture = !out.isEmpty() && out.last() == '!';
            if (picture) {
                out.dropLast(1);
                loss(span, Loss.Action.DROPPED, "a picture on a page: " + name() + " does not see it");
                return;
            }
            range(span.start() + 1, bracket);
            loss(
                    new Span(bracket + 2, span.end()),
                    Loss.Action.DROPPED,
                    "an address: only the words of the link are said");
            return;
        }
        boolean takesPictures =
                speaker.model().references().filter(each -> each.urls()).isPresent();
        if (takesPictures && Addresses.isPicture(span.of(text))) {
            speaker.ledger().setting(new Setting("picture", "picture", span.of(text), span, Setting.Origin.FLAG));
        } else {
            loss(span, Loss.Action.DROPPED, "an address: " + name() + " does not open it");
        }
    }

    // ---- negations

    /** Takes a thing that a clause excludes out of the words, where the clause can go without a trace: the offset behind it. */
    private int negation(Mention.Negation negation, int limit) {
        Span word = place(negation);
        if (!speaker.movesNegations() || manner.keepsNegations()) {
            verbatim(word);
            return word.end();
        }
        Optional<Negations.Clause> clause =
                Negations.clause(text, word, negation.scope().shift(base), limit);
        if (clause.isEmpty()) {
            verbatim(word);
            if (Negations.names(word.of(text), negation.scope().shift(base).of(text))) {
                loss(
                        word.cover(negation.scope().shift(base)),
                        Loss.Action.WARNED,
                        "left as written: " + speaker.model().negative().reason());
            }
            return word.end();
        }
        Span excluded = clause.get().excluded();
        Words words = aside(excluded.start(), excluded.end());
        speaker.ledger().markup(new Span(word.start(), excluded.start()));
        speaker.ledger().markup(new Span(excluded.end(), clause.get().end()));
        List<Words> entries = clause.get().list() ? Entries.split(words) : List.of(words.strip(".,;"));
        entries.stream().filter(entry -> !entry.isEmpty()).forEach(avoided::add);
        return behindRemoved(clause.get().end(), limit);
    }

    /** Takes away the punctuation that joined the removed words to the rest. */
    private int behindRemoved(int end, int limit) {
        out.trimEnd(",;");
        for (String joint : List.of(" and", " with", " or", " but", " –", " —", " -")) {
            if (out.endsWith(joint)) {
                out.takeLast(joint.length()).ifPresent(speaker.ledger()::markup);
                out.trimEnd(",;");
                break;
            }
        }
        if (!out.isEmpty() && out.last() == '(' && end < limit && text.charAt(end) == ')') {
            out.dropLast(1).trimEnd("");
            return end + 1;
        }
        boolean opens = out.isEmpty() || SENTENCE_ENDS.indexOf(out.last()) >= 0;
        int at = end;
        if (opens) {
            while (at < limit && (Character.isWhitespace(text.charAt(at)) || ",;.!".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            out.added(out.isEmpty() ? "" : " ");
        }
        return at;
    }

    // ---- quantities

    private void quantity(Quantity quantity) {
        Span span = place(quantity);
        if (!manner.keepsNegations()) {
            switch (quantity) {
                case Quantity.Aspect aspect -> aspect(span);
                case Quantity.PixelSize size -> aspect(span);
                default -> {}
            }
        }
        if (manner.weakNumbers()) {
            NumberWords.say(quantity, span, text, speaker, out);
        } else {
            verbatim(span);
        }
    }

    private void aspect(Span span) {
        speaker.ledger().setting(new Setting("aspect", "aspect", span.of(text), span, Setting.Origin.PROSE));
    }

    // ---- characters

    private void plain(int from, int to) {
        PlainText.read(text, from, to, manner, out, speaker.ledger());
    }
}
