package se.regionsormland.portal.reading.reader;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.reading.Care;
import se.regionsormland.portal.reading.Found;
import se.regionsormland.portal.reading.words.Phrases;
import se.regionsormland.portal.reading.words.Tokens;

/** What wants a closer look. A word too few is better than one too many: it is only a question. */
final class CareReader {

  private static final Set<String> NOT =
      Set.of("inte", "ej", "ingen", "inget", "inga", "not", "aldrig");

  private static final Phrases SECRETS =
      Phrases.of(
          """
          får inte bli offentlig*; inte bli offentlig*; ska inte vara offentlig*; får inte vara
          offentlig*; inte är offentlig*; är hemlig*; hemligt; hålls hemlig*; hålla det hemlig*;
          vara hemlig*; hemligstämpl*; affärshemlig*; företagshemlig*; sekretess*; konfidentiell*;
          confidential; keep this secret; får inte spridas; inte spridas; får inte synas; får inte
          komma ut; inte komma ut; får inte läcka; får se det; för er själva; mellan oss;
          inte sprida; inte sprids; inte att konkurrent*; konkurrent* läser; konkurrent* får veta;
          sprid inte; lägg inte ut; visa inte; publicera inte; lämna inte ut; berätta inte; not be public; not public; får inte läsas; inte lämnas ut; får inte visas
          """);

  private static final Set<String> NO_SECRET =
      Set.of("inga", "ingen", "utan", "röja", "bryter", "trots", "without");

  private static final Phrases COMPANIES =
      Phrases.of(
          """
          sälja tjänst*; sälja produkt*; sälja el; sälja energi; sälja överskott*; säljer vi;
          kommersiell*; statsstöd*; de minimis; försumbart stöd; konsultcheck*;
          innovationscheck*; checkar till företag*; stöd till företag*; bidrag till företag*;
          pengar till företag*; ge företag*; företag* ska få; entreprenör* ska få; entreprenör* får; företag* får stöd; företag* får bidrag;
          subventionera*; säljer el; säljer energi; ta betalt; tar betalt; hyra ut; hyr ut; på marknaden; gratis
          rådgivning till företag*; state aid; grants to companies; vinstdrivande;
          affärsdrivande; ekonomisk verksamhet; otillåtet stöd*; otillåtet statsstöd*; otillåtna
          stöd*; statligt stöd; företag* får rådgivning; företag* får gratis; företag* får en
          check; företag* får pengar; companies get; companies receive; till marknadspris;
          säljer våra; sälja våra; gynnar ett företag; gynnar enskilda företag; snedvrid*
          """);

  private CareReader() {}

  static List<Found<Care>> read(Tokens tokens) {
    return Stream.of(
            first(tokens, COMPANIES, NOT, Care.COMPANY_ACTIVITY),
            OwnInvestment.in(tokens),
            OrdinaryTasks.in(tokens),
            BegunReader.read(tokens),
            first(tokens, SECRETS, NO_SECRET, Care.SECRET))
        .flatMap(Stream::ofNullable)
        .toList();
  }

  /** The first of the phrases, where no such word stands right before or after it. */
  static @Nullable Found<Care> first(Tokens tokens, Phrases phrases, Set<String> not, Care care) {
    for (int at = 0; at < tokens.size(); at++) {
      int length = phrases.at(tokens, at);
      if (length > 0
          && !tokens.anyBefore(at, 4, not)
          && !tokens.anyAfter(at + length - 1, 2, not)) {
        return tokens.found(care, at, at + length - 1);
      }
    }
    return null;
  }
}
