package se.regionsormland.portal.funding.fit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.funding.FundingSource;
import se.regionsormland.portal.funding.facts.Gives;
import se.regionsormland.portal.funding.facts.Payer;
import se.regionsormland.portal.funding.file.FundingFile;
import se.regionsormland.portal.funding.file.Speech;
import se.regionsormland.portal.funding.list.Funding;

/**
 * The European Union's money besides the regional fund, by the names that texts have for it. None
 * of the regional fund's rules hold there.
 */
@Component
public class OtherEuropeanMoney {

  private final Funding funding;
  private final List<String> elsewhere;
  private final MessageSource messages;

  OtherEuropeanMoney(Funding funding, FundingFile file, MessageSource messages) {
    this.funding = funding;
    this.elsewhere = List.copyOf(file.elsewhere());
    this.messages = messages;
  }

  /** Those that the words name, the ones that the portal describes first. */
  public List<NamedMoney> namedIn(String words) {
    return namedIn(words, funding.sources());
  }

  List<NamedMoney> namedIn(String words, List<FundingSource> sources) {
    var described =
        sources.stream()
            .filter(source -> source.terms().payer() == Payer.EUROPE)
            .filter(source -> source.terms().gives() == Gives.GRANT)
            .filter(source -> source.isNamedIn(words))
            .map(source -> new NamedMoney(source.name(), source));
    var others =
        elsewhere.stream()
            .filter(name -> FundingSource.isNamed(name, words))
            .map(name -> new NamedMoney(name, null));
    return Stream.concat(described, others).toList();
  }

  /** "Interreg Central Baltic: högst 80 procent; LIFE: …". */
  public String shares(List<NamedMoney> named, Locale reader) {
    return NamedMoney.shares(named, new Speech(messages, reader).say("share.unknown"));
  }
}
