package portrait.render.dialect;

import portrait.model.DialectName;
import portrait.model.Model;
import portrait.render.brief.Brief;

/** A way of speaking that several models understand. */
public sealed interface Dialect
        permits SentencesDialect, ShortFlagsDialect, TagsDialect, StructuredDialect, CaptionDialect {
    /** Puts a brief into words. */
    Draft speak(Brief brief, Model model);

    /** The dialect of that name. */
    static Dialect of(DialectName name) {
        return switch (name) {
            case SENTENCES -> new SentencesDialect();
            case SHORT_FLAGS -> new ShortFlagsDialect();
            case TAGS -> new TagsDialect();
            case JSON -> new StructuredDialect();
            case CAPTION -> new CaptionDialect();
        };
    }
}
