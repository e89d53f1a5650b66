package se.medvandrare.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many at the same moment. */
class AtOnce {

    private AtOnce() {}

    /** Does the work so many times, each knowing its number from 0, all let go together. */
    static <T> List<T> times(int many, IntFunction<T> work) {
        var pool = Executors.newFixedThreadPool(many);
        var start = new CountDownLatch(1);
        try {
            var begun = IntStream.range(0, many)
                    .mapToObj(number -> pool.submit(() -> {
                        start.await();
                        return work.apply(number);
                    }))
                    .toList();
            start.countDown();
            var done = new ArrayList<T>();
            for (var one : begun) {
                done.add(one.get());
            }
            return done;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            pool.shutdownNow();
        }
    }
}
