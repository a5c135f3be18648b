package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linebyline.site.Sheet.Mark;

/** What a typographer would object to, on each size of the sheet. */
class PrintedLooksIT {

    private static final double MILLIMETER = 72 / 25.4;

    /** A hair: what rounding moves. */
    private static final double HAIR = 0.6;

    /** Letters whose baselines are closer than this stand in one line, with their indices and exponents. */
    private static final double LINE = 6;

    private static final List<String> HEADINGS = List.of("H1", "H2", "H3", "H4");
    private static final List<String> BLOCKS = List.of("P", "H1", "H2", "H3", "H4", "Caption", "TD", "TH", "LBody", "Lbl", "TOCI", "Figure");

    /** A size, its margins, and how many pages in a hundred may be less than six tenths full though their chapter goes on. */
    private enum Trim {
        A4("", 21, 21, 27, 25, 2), SIX_BY_NINE("-6x9", 20.4, 14, 21, 19, 5);

        private final String suffix;
        private final double inner;
        private final double outer;
        private final double top;
        private final double bottom;
        private final int halfEmpty;

        Trim(String suffix, double inner, double outer, double top, double bottom, int halfEmpty) {
            this.suffix = suffix;
            this.inner = inner * MILLIMETER;
            this.outer = outer * MILLIMETER;
            this.top = top * MILLIMETER;
            this.bottom = bottom * MILLIMETER;
            this.halfEmpty = halfEmpty;
        }

        private Path pdf() {
            return Path.of(Book.pdf().toString().replaceFirst("\\.pdf$", suffix + ".pdf"));
        }

        private double left(Sheet sheet) {
            return sheet.index() % 2 == 0 ? inner : outer;
        }

        private double right(Sheet sheet) {
            return sheet.width() - (sheet.index() % 2 == 0 ? outer : inner);
        }

        private double top(Sheet sheet) {
            return sheet.height() - top;
        }
    }

    /** Some of the text that belongs together, a paragraph or a cell: the baselines of its lines, from page to page. */
    private record Block(COSDictionary tag, boolean code, StringBuilder words, TreeMap<Integer, TreeSet<Double>> lines) {

        private String type() {
            return tag.getNameAsString(COSName.S);
        }

        private int fewest() {
            return lines.values().stream().mapToInt(TreeSet::size).min().orElseThrow();
        }

        private int all() {
            return lines.values().stream().mapToInt(TreeSet::size).sum();
        }

        private String where() {
            return "page " + (lines.firstKey() + 1) + ", " + lines.values().stream().map(TreeSet::size).toList() + ": "
                    + words.substring(0, Math.min(60, words.length()));
        }
    }

    private static final Map<Trim, List<Sheet>> SHEETS = new EnumMap<>(Trim.class);
    private static final Map<Trim, List<Block>> TEXT = new EnumMap<>(Trim.class);

    @BeforeAll
    static void read() throws IOException {
        for (Trim trim : Trim.values()) {
            try (PDDocument pdf = Loader.loadPDF(trim.pdf().toFile())) {
                SHEETS.put(trim, Sheet.of(pdf));
                TEXT.put(trim, blocks(SHEETS.get(trim)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingLeavesTheTypeArea(Trim trim) {
        List<String> outside = new ArrayList<>();
        for (Sheet sheet : SHEETS.get(trim)) {
            sheet.marks().stream().filter(mark -> leaves(mark, sheet, trim)).findFirst()
                    .ifPresent(mark -> outside.add("page " + (sheet.index() + 1) + ": " + mark.letter() + " at " + mark.box()));
        }
        assertEquals(List.of(), outside);
    }

    @ParameterizedTest
    @EnumSource
    void pagesAreFullWhereTheirChapterGoesOn(Trim trim) {
        List<Sheet> sheets = SHEETS.get(trim);
        List<String> low = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        for (Sheet sheet : sheets.subList(3, sheets.size() - 1)) {
            double full = full(sheet, trim);
            if (full < 0.6 && !beginsChapter(sheets.get(sheet.index() + 1))) {
                (full < 0.2 ? empty : low).add("page " + (sheet.index() + 1) + ": " + Math.round(100 * full) + " %");
            }
        }
        assertEquals(List.of(), empty);
        assertTrue(100 * low.size() <= trim.halfEmpty * sheets.size(), low.toString());
        Measurements.note("pages less than six tenths full though their chapter goes on, of " + sheets.size(), trim.toString(), low.size());
    }

    @ParameterizedTest
    @EnumSource
    void noHeadingIsTheLastLineOfAPage(Trim trim) {
        List<String> last = TEXT.get(trim).stream().filter(block -> HEADINGS.contains(block.type()))
                .filter(block -> linesBelow(block, SHEETS.get(trim)) == 0).map(Block::where).sorted().toList();
        assertEquals(List.of(), last);
    }

    @ParameterizedTest
    @EnumSource
    void noLineOfAParagraphStandsAloneAtTheTopOrTheFootOfAPage(Trim trim) {
        List<String> alone = TEXT.get(trim).stream().filter(block -> block.lines().size() > 1 && !block.code() && !block.type().equals("TH"))
                .filter(block -> block.fewest() < 2).map(Block::where).sorted().toList();
        assertEquals(List.of(), alone);
    }

    @ParameterizedTest
    @EnumSource
    void aListingThatGoesOverToTheNextPageIsLongAndHasThreeLinesOnEach(Trim trim) {
        List<Block> torn = TEXT.get(trim).stream().filter(block -> block.lines().size() > 1 && block.code()).toList();
        int whole = trim == Trim.A4 ? 20 : 10;
        assertEquals(List.of(), torn.stream().filter(block -> block.fewest() < 3 || block.all() <= whole).map(Block::where).sorted().toList());
        assertTrue(torn.size() > 10, "only " + torn.size());
    }

    /** The engine drops a word below its line when it takes the box around it for too narrow. */
    @ParameterizedTest
    @EnumSource
    void smallCapitalsStandOnTheLineOfTheirSentence(Trim trim) {
        List<Mark> capitals = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        for (Sheet sheet : SHEETS.get(trim)) {
            List<Mark> others = sheet.body().stream().filter(mark -> mark.font().endsWith("SourceSerif4-Regular")).toList();
            for (Mark capital : sheet.body().stream().filter(mark -> mark.font().endsWith("LineCaps-Regular")).toList()) {
                capitals.add(capital);
                if (others.stream().noneMatch(other -> Math.abs(other.box().getMinY() - capital.box().getMinY()) < HAIR)) {
                    dropped.add("page " + (sheet.index() + 1) + ": " + capital.letter());
                }
            }
        }
        assertEquals(List.of(), dropped);
        assertTrue(capitals.size() > 100, "only " + capitals.size());
    }

    /** Heads and feet of pages keep the sides only; hanging punctuation and descenders go below the last baseline. */
    private static boolean leaves(Mark mark, Sheet sheet, Trim trim) {
        boolean aside = mark.box().getMinX() < trim.left(sheet) - HAIR || mark.box().getMaxX() > trim.right(sheet) + HAIR;
        double top = mark.letter().isEmpty() ? mark.box().getMaxY() : mark.box().getMinY();
        boolean above = mark.tag() != null && (top > trim.top(sheet) + HAIR || mark.box().getMinY() < trim.bottom - HAIR);
        return !mark.letter().equals(" ") && (aside || above);
    }

    /** How far down the page there is ink. */
    private static double full(Sheet sheet, Trim trim) {
        double lowest = sheet.body().stream().mapToDouble(mark -> mark.box().getMinY()).min().orElse(trim.top(sheet));
        return (trim.top(sheet) - lowest) / (trim.top(sheet) - trim.bottom);
    }

    private static boolean beginsChapter(Sheet sheet) {
        return sheet.body().stream().anyMatch(mark -> mark.within(List.of("H1")).isPresent());
    }

    private static List<Block> blocks(List<Sheet> sheets) {
        Map<COSDictionary, Block> blocks = new IdentityHashMap<>();
        Map<COSDictionary, Boolean> plain = new IdentityHashMap<>();
        for (Sheet sheet : sheets) {
            for (Mark mark : sheet.body().stream().filter(Mark::isLetter).toList()) {
                mark.within(BLOCKS).ifPresent(tag -> {
                    Block block = blocks.computeIfAbsent(tag, unseen -> new Block(tag, false, new StringBuilder(), new TreeMap<>()));
                    note(mark.box().getMinY(), block.lines().computeIfAbsent(sheet.index(), unseen -> new TreeSet<>()));
                    block.words().append(mark.letter());
                    plain.merge(tag, mark.within(List.of("Code")).isEmpty(), Boolean::logicalOr);
                });
            }
        }
        return blocks.values().stream().filter(block -> !block.type().equals("Figure"))
                .map(block -> new Block(block.tag(), !plain.get(block.tag()), block.words(), block.lines())).collect(Collectors.toList());
    }

    private static void note(double baseline, TreeSet<Double> lines) {
        if (lines.subSet(baseline - LINE, true, baseline + LINE, true).isEmpty()) {
            lines.add(baseline);
        }
    }

    private static int linesBelow(Block heading, List<Sheet> sheets) {
        double foot = heading.lines().lastEntry().getValue().first() - LINE;
        TreeSet<Double> below = new TreeSet<>();
        sheets.get(heading.lines().lastKey()).body().stream().filter(Mark::isLetter).map(mark -> mark.box().getMinY())
                .filter(baseline -> baseline < foot).forEach(baseline -> note(baseline, below));
        return below.size();
    }
}
