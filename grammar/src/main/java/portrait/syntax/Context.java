package portrait.syntax;

import java.util.Optional;

/**
 * What the parser must know before a block: all that earlier text can decide about later text.
 *
 * @param atStart whether this is the start of the file, the only place of front matter
 * @param section the section that the last heading opened
 * @param level the level of that heading, 0 before the first
 * @param label the section that a label line ({@code Lighting:}) opened inside it
 * @param labelUsed whether something has followed that label, so that the next blank line ends it
 */
record Context(boolean atStart, Section section, int level, Optional<Section> label, boolean labelUsed) {
    /** The text before the first heading is the prompt. */
    static final Context START = new Context(true, new Section.Known(SectionName.PROMPT), 0, Optional.empty(), false);

    /** The section of the next line. */
    Section here() {
        return label.orElse(section);
    }

    Context afterHeading(Section opened, int atLevel) {
        return new Context(false, opened, atLevel, Optional.empty(), false);
    }

    Context afterOther() {
        return atStart ? new Context(false, section, level, label, labelUsed) : this;
    }

    Context afterBlank() {
        return labelUsed ? new Context(false, section, level, Optional.empty(), false) : afterOther();
    }

    Context afterLabel(Section labelled, boolean used) {
        return new Context(false, section, level, Optional.of(labelled), used);
    }

    Context afterLines() {
        return labelUsed == label.isPresent()
                ? afterOther()
                : new Context(false, section, level, label, label.isPresent());
    }
}
