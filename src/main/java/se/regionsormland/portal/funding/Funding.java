package se.regionsormland.portal.funding;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Those who pay for projects, in the file's order: the strategy's own first. */
@Component
public class Funding {

  private final List<FundingSource> sources;

  Funding(FundingFile file) {
    this.sources = List.copyOf(file.sources());
  }

  public List<FundingSource> sources() {
    return sources;
  }

  public Optional<FundingSource> find(String slug) {
    return sources.stream().filter(one -> one.slug().equals(slug)).findFirst();
  }

  @Configuration(proxyBeanMethods = false)
  static class Reading {
    @Bean
    FundingFile fundingFile() {
      return FundingFile.read();
    }
  }
}
