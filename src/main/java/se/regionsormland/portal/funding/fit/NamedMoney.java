package se.regionsormland.portal.funding.fit;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.FundingSource;

/** EU money that a text names; without a source it is none that the portal describes. */
public record NamedMoney(String name, @Nullable FundingSource source) {

  /** What each of them pays, in the words of its source. */
  public static String shares(Collection<NamedMoney> all, String unknown) {
    return all.stream()
        .map(one -> one.name() + ": " + lowered(one.source(), unknown))
        .collect(Collectors.joining("; "));
  }

  private static String lowered(@Nullable FundingSource source, String unknown) {
    var share =
        source == null || source.terms().share().isEmpty() ? unknown : source.terms().share();
    var open = share.endsWith(".") ? share.substring(0, share.length() - 1) : share;
    return open.substring(0, 1).toLowerCase(Locale.ROOT) + open.substring(1);
  }
}
