package se.regionsormland.portal.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "funding_call")
class CallEntry extends Entry {

  @Id private UUID id;
  @Column private String sourceSlug;
  @Embedded private CallFacts facts;
  @Column private Instant publishedAt;

  protected CallEntry() {}

  CallEntry(UUID id, String sourceSlug, CallFacts facts, Instant publishedAt) {
    this.id = id;
    this.sourceSlug = sourceSlug;
    this.facts = facts;
    this.publishedAt = publishedAt;
  }

  @Override
  String key() {
    return id.toString();
  }

  @Override
  CallFacts facts() {
    return facts;
  }

  @Override
  void check(LocalDate today) {
    facts = facts.with(facts.provenance().checked(today));
  }

  void rewrite(CallFacts said) {
    facts = said;
  }

  String sourceSlug() {
    return sourceSlug;
  }

  FundingCall view(FundingSource source) {
    return new FundingCall(id, source, facts, publishedAt, retirement(), version());
  }
}
