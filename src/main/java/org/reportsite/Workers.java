package org.reportsite;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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

    /**
     * Runs every task. The first failure, in the order of the tasks, ends the wait for the others.
     *
     * @throws Exception what a task threw
     */
    <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        List<Future<T>> futures = new ArrayList<>(tasks.size());
        for (Callable<T> task : tasks) {
            futures.add(threads.submit(task));
        }
        List<T> results = new ArrayList<>(tasks.size());
        for (Future<T> future : futures) {
            results.add(result(future));
        }
        return results;
    }

    private static <T> T result(Future<T> future) throws Exception {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception exception) {
                throw exception;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
