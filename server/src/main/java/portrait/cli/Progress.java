package portrait.cli;

import java.util.concurrent.atomic.AtomicInteger;

/** A line on standard error that counts up while a person waits; nothing where nobody watches, or where the work is short. */
final class Progress implements AutoCloseable {
    private static final int SHORT = 200;
    private static final int STEP = 50;

    private final Terminal terminal;
    private final String verb;
    private final int total;
    private final boolean shown;
    private final AtomicInteger done = new AtomicInteger();

    Progress(Terminal terminal, String verb, int total) {
        this.terminal = terminal;
        this.verb = verb;
        this.total = total;
        this.shown = terminal.progress() && total > SHORT;
    }

    /** One more is done. */
    void step() {
        int now = done.incrementAndGet();
        if (shown && (now % STEP == 0 || now == total)) {
            terminal.err().print("\r" + verb + " " + now + " of " + total);
            terminal.err().flush();
        }
    }

    /** Takes the line away. */
    @Override
    public void close() {
        if (shown) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
        }
    }
}
