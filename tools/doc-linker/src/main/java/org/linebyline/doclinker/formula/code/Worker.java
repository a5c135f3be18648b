package org.linebyline.doclinker.formula.code;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs code that may never come back, on a thread that does not keep the process alive. A thread that is late is told to stop and
 * left alone; another takes its place.
 */
final class Worker {

    private final ClassLoader loader;
    private ExecutorService thread;

    Worker(ClassLoader loader) {
        this.loader = loader;
        this.thread = fresh();
    }

    private ExecutorService fresh() {
        return new ThreadPoolExecutor(0, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this::thread);
    }

    private Thread thread(Runnable work) {
        Thread made = new Thread(work, "code of the book");
        made.setDaemon(true);
        made.setContextClassLoader(loader);
        return made;
    }

    /**
     * @throws ExecutionException with what the work threw
     * @throws TimeoutException when it is not done in time
     */
    synchronized <T> T result(Callable<T> work, Duration patience) throws ExecutionException, TimeoutException {
        Future<T> future = thread.submit(work);
        try {
            return future.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            giveUp();
            throw e;
        } catch (InterruptedException e) {
            giveUp();
            Thread.currentThread().interrupt();
            throw new TimeoutException();
        }
    }

    private void giveUp() {
        thread.shutdownNow();
        thread = fresh();
    }
}
