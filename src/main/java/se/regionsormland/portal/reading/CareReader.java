package se.regionsormland.portal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.reading.TextToken.Sort;

/** What wants a closer look. A word too few is better than one too many: it is only a question. */
final class CareReader {

  private static final Phrases COMPANIES =
      Phrases.of(
          """
          sälja tjänst*; sälja produkt*; sälja el; sälja energi; sälja överskott*; säljer vi;
          kommersiell*; statsstöd*; de minimis; försumbart stöd; konsultcheck*;
          innovationscheck*; checkar till företag*; stöd till företag*; bidrag till företag*;
          pengar till företag*; ge företag*; företag* får stöd; företag* får bidrag;
          subventionera*; ta betalt; tar betalt; hyra ut; hyr ut; på marknaden; gratis
          rådgivning till företag*; state aid; grants to companies; vinstdrivande;
          affärsdrivande; ekonomisk verksamhet
          """);
  private static final Phrases OWN_COMPANY =
      Phrases.of(
          """
          vårt företag; mitt företag; vårt bolag; mitt bolag; min firma; vår firma; vår
          fabrik; vår industri; our company; my company; our factory; vårt ab; mitt ab; ett
          litet företag; driver ett företag; har ett företag; har ett bolag; driver ett bolag;
          småföretagare; egenföretagare; enskild firma; small company; mitt hotell; vårt
          hotell; min restaurang; vår restaurang; vår butik; min butik; min gård; vår gård
          """);
  private static final Phrases INVESTS =
      Phrases.of(
          """
          investera*; köpa; köper; bygga; bygger; maskin*; utrustning*; lokal; lokaler;
          solceller; anställa; expandera*; renovera*; byta; invest*; buy; ny hall; sätta;
          skaffa; installera*; laddstolpar; växa; anlägga; offert*
          """);
  private static final Phrases MACHINES =
      Phrases.of(
          """
          offert*; maskin*; robot*; svarv*; truck*; ny lokal; nya lokaler; new machine*
          """);
  private static final Phrases ORDINARY =
      Phrases.of(
          """
          ordinarie verksamhet*; ordinarie drift*; vanliga drift*; löpande drift*; löpande
          underhåll*; driftkostnad*; driftskostnad*; driftsbudget*; underhåll av; underhålla;
          befintlig personal; nuvarande personal; ordinarie personal; lagstadgad*; kommunens
          ansvar; kommunalt ansvar; kärnuppdrag*; snöröjning*; ordinary activities; existing
          staff; täcka underskott*; ordinarie budget*
          """);
  private static final Set<String> STAFF = Set.of("anst", "anställda", "employees");
  private static final Set<String> NOT =
      Listed.words(
          """
          inte ej utöver utanför skilt skild skiljt ingen inget utan not beyond aldrig vid
          förutom skiljer skiljs
          """);

  private CareReader() {}

  static List<Found<Care>> read(Tokens tokens) {
    var found = new ArrayList<Found<Care>>();
    Stream.of(
            first(tokens, COMPANIES, Care.COMPANY_ACTIVITY),
            first(tokens, INVESTS, Care.OWN_INVESTMENT) == null ? null : ownCompany(tokens),
            first(tokens, ORDINARY, Care.ORDINARY_TASKS),
            BegunReader.read(tokens))
        .forEach(one -> addIfThere(found, one));
    return found;
  }

  private static @Nullable Found<Care> ownCompany(Tokens tokens) {
    var said = first(tokens, OWN_COMPANY, Care.OWN_INVESTMENT);
    boolean buysAMachine = first(tokens, MACHINES, Care.OWN_INVESTMENT) != null;
    return said == null && buysAMachine ? staff(tokens) : said;
  }

  /** "14 anst": a company that tells how large it is. */
  private static @Nullable Found<Care> staff(Tokens tokens) {
    for (int at = 1; at < tokens.size(); at++) {
      if (tokens.isOneOf(at, STAFF) && tokens.is(at - 1, Sort.NUMBER)) {
        return tokens.found(Care.OWN_INVESTMENT, at - 1, at);
      }
    }
    return null;
  }

  private static void addIfThere(List<Found<Care>> found, @Nullable Found<Care> one) {
    if (one != null) {
      found.add(one);
    }
  }

  private static @Nullable Found<Care> first(Tokens tokens, Phrases phrases, Care care) {
    for (int at = 0; at < tokens.size(); at++) {
      int length = phrases.at(tokens, at);
      if (length > 0
          && !tokens.anyBefore(at, 4, NOT)
          && !tokens.anyAfter(at + length - 1, 2, NOT)) {
        return tokens.found(care, at, at + length - 1);
      }
    }
    return null;
  }
}
