package portrait.vocabulary;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A tree of characters in four flat arrays: small, quick to walk, and read from a file as it is. The children of a node are numbered in one
 * run, by character; node 0 is the root, and edge {@code k} leads to node {@code k + 1}.
 */
final class Trie {
    /** With fewer children than this, looking at each is quicker. */
    private static final int FEW = 8;

    private final char[] chars;
    private final int[] first;
    private final int[] values;
    private final BitSet splittable;
    /** The children of the root by plain letters and digits: every word of a text asks for one of them. */
    private final int[] roots = new int[0x80];

    /**
     * Takes its arrays over.
     *
     * @param chars the character of each edge
     * @param first the first edge of each node, and behind the last node the number of edges
     * @param values what ends at each node: a number from 1, or 0 for nothing
     * @param splittable the nodes whose phrase may also be written in several words
     */
    Trie(char[] chars, int[] first, int[] values, BitSet splittable) {
        this.chars = chars;
        this.first = first;
        this.values = values;
        this.splittable = splittable;
        for (int edge = first[0]; edge < first[1]; edge++) {
            if (chars[edge] < roots.length) {
                roots[chars[edge]] = edge + 1;
            }
        }
    }

    /** What ends at a node: a number from 1, or 0 for nothing. */
    int value(int node) {
        return values[node];
    }

    /** Whether the phrase that ends at a node may also be written in several words. */
    boolean isSplittable(int node) {
        return splittable.get(node);
    }

    char[] chars() {
        return chars;
    }

    int[] first() {
        return first;
    }

    int[] values() {
        return values;
    }

    BitSet splittable() {
        return splittable;
    }

    /** The child of a node, or -1. */
    int step(int node, char c) {
        if (node == 0 && c < roots.length) {
            return roots[c] == 0 ? -1 : roots[c];
        }
        int low = first[node];
        int high = first[node + 1];
        if (high - low < FEW) {
            for (int edge = low; edge < high; edge++) {
                if (chars[edge] == c) {
                    return edge + 1;
                }
            }
            return -1;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (chars[middle] < c) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < first[node + 1] && chars[low] == c ? low + 1 : -1;
    }

    /** Collects edges in any order: an open-addressing table from node and character to node. */
    static final class Builder {
        private long[] edges = new long[1 << 10];
        private int[] targets = new int[1 << 10];
        private int nodes = 1;

        /** The child of a node, made if there is none. */
        int child(int node, char c) {
            long edge = edge(node, c);
            int slot = slot(edge);
            if (edges[slot] == edge) {
                return targets[slot];
            }
            edges[slot] = edge;
            targets[slot] = nodes++;
            if (nodes * 2 > edges.length) {
                grow();
            }
            return nodes - 1;
        }

        /**
         * The tree.
         *
         * @param values by node, as this builder numbers them; missing ones are 0
         * @param splittable by node, as this builder numbers them
         */
        Trie build(int[] values, BitSet splittable) {
            long[] sorted =
                    Arrays.stream(edges).filter(edge -> edge != 0).sorted().toArray();
            int[] firstOld = new int[nodes + 1];
            for (long edge : sorted) {
                firstOld[node(edge) + 1]++;
            }
            for (int node = 0; node < nodes; node++) {
                firstOld[node + 1] += firstOld[node];
            }
            char[] chars = new char[sorted.length];
            int[] first = new int[nodes + 1];
            int[] old = new int[nodes];
            int[] renumbered = new int[nodes];
            BitSet split = new BitSet();
            int next = 0;
            for (int node = 0; node < nodes; node++) {
                first[node] = next;
                renumbered[node] = old[node] < values.length ? values[old[node]] : 0;
                split.set(node, splittable.get(old[node]));
                for (int i = firstOld[old[node]]; i < firstOld[old[node] + 1]; i++) {
                    chars[next++] = (char) sorted[i];
                    old[next] = targets[slot(sorted[i])];
                }
            }
            first[nodes] = next;
            return new Trie(chars, first, renumbered, split);
        }

        private void grow() {
            long[] oldEdges = edges;
            int[] oldTargets = targets;
            edges = new long[oldEdges.length * 2];
            targets = new int[edges.length];
            for (int i = 0; i < oldEdges.length; i++) {
                if (oldEdges[i] != 0) {
                    int slot = slot(oldEdges[i]);
                    edges[slot] = oldEdges[i];
                    targets[slot] = oldTargets[i];
                }
            }
        }

        /** Where an edge is, or the free slot for it. */
        private int slot(long edge) {
            int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & (edges.length - 1);
            while (edges[slot] != 0 && edges[slot] != edge) {
                slot = (slot + 1) & (edges.length - 1);
            }
            return slot;
        }

        /** Never 0, which marks a free slot. */
        private static long edge(int node, char c) {
            return ((long) (node + 1) << 16) | c;
        }

        private static int node(long edge) {
            return (int) (edge >>> 16) - 1;
        }
    }
}
