package portrait.model;

/**
 * A setting of the model's relatives that this one does not take.
 *
 * @param setting its id
 * @param reason why, as a sentence for the loss report
 */
public record Refusal(String setting, String reason) {}
