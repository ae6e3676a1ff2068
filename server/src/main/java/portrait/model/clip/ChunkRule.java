package portrait.model.clip;

/** Where an interface breaks a prompt that is longer than the 75 tokens that CLIP reads at once. */
public enum ChunkRule {
    /** Behind 75 tokens. */
    TOKEN,
    /**
     * Behind 75 tokens, or behind the last comma where that stands among the last 20 of them: AUTOMATIC1111, {@code
     * modules/sd_hijack_clip.py}, with its standard setting of {@code comma_padding_backtrack}.
     */
    COMMA,
    /**
     * Behind 75 tokens, or before words with a weight of their own that would be cut and are fewer than 8 tokens: ComfyUI, {@code
     * comfy/sd1_clip.py}.
     */
    WEIGHT
}
