package org.linebyline.doclinker.typeset;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.graalvm.polyglot.Engine;
import org.linebyline.doclinker.model.Typeset;

/** Sets formulas on two threads, each with a context of its own; the contexts share their parsed scripts. */
final class MathJaxPool implements AutoCloseable {

    private static final int THREADS = 2;

    /** With fewer formulas, loading MathJax a second time costs more than it saves. */
    private static final int WORTH_A_SECOND_THREAD = 8;

    /** MathJax is recursive and an interpreter's frames are large: the usual stack ends at 30 nested braces. */
    private static final long STACK_BYTES = 128L * 1024 * 1024;

    private final Engine engine =
            Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, MathJaxPool::thread);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(MathJaxPool::thread);
    private final Queue<MathJaxContext> idle = new ConcurrentLinkedQueue<>();
    private final Duration patience;

    /** @param patience how long one formula may take */
    MathJaxPool(Duration patience) {
        this.patience = patience;
    }

    /** Sets all formulas; answers in their order. */
    List<Typeset> typeset(List<Manuscript> manuscripts) {
        Typeset[] answers = new Typeset[manuscripts.size()];
        AtomicInteger next = new AtomicInteger();
        int workers = answers.length < WORTH_A_SECOND_THREAD ? 1 : THREADS;
        CompletableFuture.allOf(IntStream.range(0, workers)
                .mapToObj(worker -> CompletableFuture.runAsync(() -> work(manuscripts, next, answers), threads))
                .toArray(CompletableFuture[]::new)).join();
        return List.of(answers);
    }

    @Override
    public void close() {
        threads.shutdown();
        clock.shutdownNow();
        engine.close(true);
    }

    private void work(List<Manuscript> manuscripts, AtomicInteger next, Typeset[] answers) {
        for (int i = next.getAndIncrement(); i < answers.length; i = next.getAndIncrement()) {
            MathJaxContext context = take();
            answers[i] = context.typeset(manuscripts.get(i));
            giveBack(context);
        }
    }

    private MathJaxContext take() {
        MathJaxContext context = idle.poll();
        return context != null ? context : new MathJaxContext(engine,
                end -> clock.schedule(end, patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void giveBack(MathJaxContext context) {
        if (context.isSound()) {
            idle.add(context);
        } else {
            context.close();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "typesetter", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }
}
