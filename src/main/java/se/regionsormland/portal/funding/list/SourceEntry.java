package se.regionsormland.portal.funding.list;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.regionsormland.portal.funding.FundingSource;
import se.regionsormland.portal.funding.facts.SourceFacts;

@Entity
@Table(name = "funding_source")
class SourceEntry extends Entry {

  @Id private String slug;
  @Column private int position;
  @Embedded private SourceFacts facts;

  protected SourceEntry() {}

  SourceEntry(String slug, int position, SourceFacts facts) {
    this.slug = slug;
    this.position = position;
    this.facts = facts;
  }

  @Override
  String key() {
    return slug;
  }

  @Override
  SourceFacts facts() {
    return facts;
  }

  @Override
  void check(LocalDate today) {
    facts = facts.with(facts.provenance().checked(today));
  }

  void rewrite(SourceFacts said) {
    facts = said;
  }

  FundingSource view() {
    return new FundingSource(slug, facts, retirement(), version());
  }
}
