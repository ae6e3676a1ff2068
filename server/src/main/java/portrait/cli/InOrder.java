package portrait.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many things at once and hands on the results in order, as soon as they are there. */
final class InOrder {
    /** Things that one thread takes at a time: enough that handing over costs nothing. */
    private static final int BATCH = 16;

    /** Batches a thread that may wait for being handed on. */
    private static final int AHEAD = 8;

    private InOrder() {}

    /**
     * Calls {@code work} for each thing, on as many threads as there are processors, and {@code sink} for each result, in order, on the
     * caller's. Only so many results wait at a time that memory does not grow with the number of things.
     */
    static <T, R> void each(List<T> things, Function<T, R> work, Consumer<R> sink) {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), (things.size() + BATCH - 1) / BATCH);
        if (threads <= 1) {
            things.forEach(thing -> sink.accept(work.apply(thing)));
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "portrait");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<List<R>>> waiting = new ArrayDeque<>();
            int next = 0;
            while (next < things.size() || !waiting.isEmpty()) {
                while (next < things.size() && waiting.size() < threads * AHEAD) {
                    List<T> batch = things.subList(next, Math.min(next + BATCH, things.size()));
                    waiting.add(workers.submit(() -> all(batch, work)));
                    next += batch.size();
                }
                result(waiting.remove()).forEach(sink);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T, R> List<R> all(List<T> batch, Function<T, R> work) {
        List<R> results = new ArrayList<>(batch.size());
        for (T thing : batch) {
            results.add(work.apply(thing));
        }
        return results;
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
