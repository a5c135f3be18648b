package org.linebyline.experiments.linearalgebra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CacheTest {

    @Test
    void neighborsCostOneFetch() {
        Cache cache = new Cache(100);
        for (int position = 0; position < Cache.NUMBERS_PER_LINE; position++) {
            cache.touch(position);
        }
        assertEquals(1, cache.misses());
    }

    @Test
    void lineThatCameFirstLeavesFirst() {
        Cache cache = new Cache(Cache.NUMBERS_PER_LINE * (Cache.LINES + 1));
        for (int line = 0; line <= Cache.LINES; line++) {
            cache.touch(line * Cache.NUMBERS_PER_LINE);
        }
        cache.touch(Cache.NUMBERS_PER_LINE);
        assertEquals(Cache.LINES + 1, cache.misses());
        cache.touch(0);
        assertEquals(Cache.LINES + 2, cache.misses());
    }
}
