package org.linebyline.doclinker.read.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Samples stand in single quotes, and a bar in them is the end of a line. */
class JavaLexerTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', textBlock = """
            a = "x // y"; STRING "x // y"
            a = '"' // "b"; STRING '"', LINE_COMMENT // "b"
            a = "\\" // x"; STRING "\\" // x"
            a = '\\'' + '\\\\' // x; STRING '\\'', STRING '\\\\', LINE_COMMENT // x
            a = "" // x; STRING "", LINE_COMMENT // x
            a = "\\u0022 // x; STRING "\\u0022, LINE_COMMENT // x
            a = "\\\\u0022 // x"; STRING "\\\\u0022 // x"
            a = "\\u005c" // x"; STRING "\\u005c" // x"
            \\u002f\\uu002f x; LINE_COMMENT \\u002f\\uu002f x
            // x \\u000a if; LINE_COMMENT // x , KEYWORD if
            // x \\\\u000a if; LINE_COMMENT // x \\\\u000a if
            // x \\u00 if; LINE_COMMENT // x \\u00 if
            /* a // b */ if; BLOCK_COMMENT /* a // b */, KEYWORD if
            /*/ a */ if /**/ x; BLOCK_COMMENT /*/ a */, KEYWORD if, BLOCK_COMMENT /**/
            /* a|// b|*/ if; BLOCK_COMMENT /* a, BLOCK_COMMENT // b, BLOCK_COMMENT */, KEYWORD if
            a = ```|"// x" \\```|```// y; TEXT_BLOCK ```, TEXT_BLOCK "// x" \\```, TEXT_BLOCK ```, LINE_COMMENT // y
            a = "never|if; STRING "never, KEYWORD if
            a / b // c; LINE_COMMENT // c
            x = 1e-9 + 0x1E+2_0L - .5f; NUMBER 1e-9, NUMBER 0x1E, NUMBER 2_0L, NUMBER 5f
            ifs $if _if ifé; ``
            /* never; BLOCK_COMMENT /* never
            """)
    void tokensAreWhatTheCompilerSees(String text, String tokens) {
        assertEquals(tokens,
                tokens(text.replace('|', '\n').replace("```", "\"\"\"")).replace("\"\"\"", "```"));
    }

    @Test
    void aLineMadeToBeReadForeverIsNot() {
        assertTimeout(Duration.ofSeconds(10), () -> List.of("\\", "\\u", "\"", "'", "/*", "\\u005c", "\"\"\"", "1e", "u")
                .forEach(part -> JavaLexer.lex(part.repeat(500_000))));
    }

    @Test
    void theRestIsCode() {
        assertEquals("a(    )    + 1 ;\n    \n return", JavaLexer.lex("a(\"//\")/**/+ 1 ;\n// x\n return").code());
    }

    private static String tokens(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        return String.join(", ", JavaLexer.lex(text).tokens().stream()
                .map(token -> token.kind() + " " + lines.get(token.line() - 1).substring(token.from(), token.to())).toList());
    }
}
