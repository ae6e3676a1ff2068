package portrait.lint;

/** How an editor may draw the place of a finding. */
public enum Tag {
    /** Faded: it does nothing. */
    UNNECESSARY,
    /** Struck through: it worked once. */
    DEPRECATED
}
