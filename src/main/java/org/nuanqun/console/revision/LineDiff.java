package org.nuanqun.console.revision;

import java.util.ArrayList;
import java.util.List;

/** The lines that differ between two texts, with a few around them. Pure. */
final class LineDiff {

    private static final int AROUND = 2;

    /** {@code tone}: gone, came, same, or skipped where lines are left out; {@code number}: in the new text, 0 for a line that went. */
    record Line(String tone, int number, String text) {}

    private LineDiff() {}

    static List<Line> of(String before, String after) {
        List<Line> all = all(before.lines().toList(), after.lines().toList());
        List<Line> near = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (isNearAChange(all, i)) {
                near.add(all.get(i));
            } else if (near.isEmpty() || !near.getLast().tone().equals("skipped")) {
                near.add(new Line("skipped", 0, ""));
            }
        }
        return near;
    }

    /** By the longest common subsequence; the longest scripts have some two thousand lines. */
    private static List<Line> all(List<String> old, List<String> fresh) {
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(fresh.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                lines.add(new Line("same", j + 1, fresh.get(j++)));
                i++;
            } else if (j == fresh.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line("gone", 0, old.get(i++)));
            } else {
                lines.add(new Line("came", j + 1, fresh.get(j++)));
            }
        }
        return lines;
    }

    private static boolean isNearAChange(List<Line> all, int at) {
        return all.subList(Math.max(0, at - AROUND), Math.min(all.size(), at + AROUND + 1)).stream()
                .anyMatch(line -> !line.tone().equals("same"));
    }
}
