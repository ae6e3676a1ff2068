package portrait.lint;

/** What a picture can be of or made as. Rules that hold for some pictures only name what they need. */
public enum Matter {
    /** A photograph, or what passes for one: not a drawing, a logo or a render. */
    PHOTO,
    /** A person is in it. */
    PERSON,
    /** One picture with one set-up: not a grid, a series or a sheet of variants. */
    SINGLE,
    /** It is described here, and in more than a few words: what is missing is missing. */
    DESCRIBED,
    /** In English, where the words for what a brief may lack are known best. */
    ENGLISH
}
