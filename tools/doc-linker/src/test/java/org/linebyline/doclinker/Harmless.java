package org.linebyline.doclinker;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Tells what in some HTML would act or load. It reads the text anew, as a browser does, and looks for dangers by name:
 * the sanitizer, which it checks, knows only what is allowed.
 */
public final class Harmless {

    private static final Pattern ACTING = Pattern.compile("script|iframe|frame|object|embed|applet|form|input|button|link|meta"
            + "|base|style|img|image|audio|video|source|track|template|math|foreignobject|animate|set|animatetransform|handler");
    private static final Pattern ADDRESS = Pattern.compile("href|src|srcset|srcdoc|data|action|formaction|background|poster"
            + "|ping|cite|.*:href");
    private static final Pattern LOADING = Pattern.compile("url\\((?!['\"]?#)|@import|\\\\|image\\(|image-set\\(|src\\(|expression\\(");
    private static final Pattern GOOD_ADDRESS = Pattern.compile("#.*|https?://.*|mailto:.*", Pattern.DOTALL);

    private Harmless() {
    }

    /** What acts or loads in a piece of a page. */
    public static List<String> violations(String html) {
        return violations(Jsoup.parseBodyFragment(html).body());
    }

    static List<String> violations(Element whole) {
        return whole.getAllElements().stream().flatMap(element -> Stream.concat(
                ACTING.matcher(element.normalName()).matches() ? Stream.of("<" + element.normalName() + ">") : Stream.of(),
                element.attributes().asList().stream().filter(Harmless::acts).map(Attribute::html))).toList();
    }

    private static boolean acts(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        return name.startsWith("on") || name.equals("style") && LOADING.matcher(value).find()
                || ADDRESS.matcher(name).matches() && !GOOD_ADDRESS.matcher(value).matches();
    }
}
