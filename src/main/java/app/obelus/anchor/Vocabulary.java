package app.obelus.anchor;

import java.util.Arrays;

/// The different words of a text, numbered from 0 in the order they first came. Words are told
/// apart by a 64-bit hash, so that hardly anything is allocated for a word that was there before.
final class Vocabulary {

    private String[] words = new String[256];
    private long[] letters = new long[256];
    private int[] slots = new int[1024];
    private long[] hashes = new long[1024];
    private int size;

    int size() {
        return size;
    }

    String word(int id) {
        return words[id];
    }

    /// A bit for each letter that the word has, for a quick look whether two can be alike.
    long letters(int id) {
        return letters[id];
    }

    /// The number of a word, which is added if it was not there.
    int add(char[] word, int length) {
        long hash = hash(word, length);
        int slot = slot(hash);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            letters = Arrays.copyOf(letters, size * 2);
        }
        words[size] = new String(word, 0, length);
        letters[size] = bits(word, length);
        hashes[slot] = hash;
        slots[slot] = ++size;
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    /// The number of a word; -1 if it is not there.
    int find(String word) {
        int slot = slot(hash(word.toCharArray(), word.length()));
        return slots[slot] - 1;
    }

    static long bits(char[] word, int length) {
        long bits = 0;
        for (int i = 0; i < length; i++) {
            bits |= 1L << (word[i] % 61);
        }
        return bits;
    }

    private int slot(long hash) {
        int mask = slots.length - 1;
        int slot = (int) (hash >>> 32) & mask;
        while (slots[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldSlots = slots;
        long[] oldHashes = hashes;
        slots = new int[oldSlots.length * 2];
        hashes = new long[oldSlots.length * 2];
        for (int i = 0; i < oldSlots.length; i++) {
            if (oldSlots[i] != 0) {
                int slot = slot(oldHashes[i]);
                slots[slot] = oldSlots[i];
                hashes[slot] = oldHashes[i];
            }
        }
    }

    private static long hash(char[] word, int length) {
        long hash = 0x9E3779B97F4A7C15L + length;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ word[i]) * 0xBF58476D1CE4E5B9L;
            hash ^= hash >>> 29;
        }
        hash *= 0x94D049BB133111EBL;
        return hash ^ (hash >>> 31);
    }
}
