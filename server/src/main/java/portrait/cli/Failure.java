package portrait.cli;

/** Something that the user can put right. The message is one line that names the place and the way out. */
final class Failure extends Exception {
    private static final long serialVersionUID = 1L;

    Failure(String message) {
        super(message);
    }
}
