package org.reportsite;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.reportsite.diagnostic.InvalidInputException;

/** Runs tasks on threads whose stack is deep enough for nested Markdown, and gives their results in order. */
final class Workers implements AutoCloseable {

    /** flexmark recurses a few hundred bytes a nested block; with {@link org.reportsite.read}'s bound this is ample. */
    private static final long STACK_BYTES = 64L << 20;

    private final ExecutorService threads;

    Workers(int count) {
        threads = Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(null, task, "report-site", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** A piece of the build. */
    interface Task<T> {
        T run() throws IOException, InvalidInputException;
    }

    /**
     * Runs every task. The first failure, in the order of the tasks, ends the wait for the others.
     *
     * @throws IOException if a task threw it, or the build is interrupted
     * @throws InvalidInputException if a task threw it
     * @throws RuntimeException if a task threw it
     */
    <T> List<T> all(List<Task<T>> tasks) throws IOException, InvalidInputException {
        List<Future<T>> futures = new ArrayList<>(tasks.size());
        for (Task<T> task : tasks) {
            futures.add(threads.submit(task::run));
        }
        List<T> results = new ArrayList<>(tasks.size());
        for (Future<T> future : futures) {
            results.add(result(future));
        }
        return results;
    }

    private static <T> T result(Future<T> future) throws IOException, InvalidInputException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while building");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            } else if (e.getCause() instanceof InvalidInputException invalid) {
                throw invalid;
            } else if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
