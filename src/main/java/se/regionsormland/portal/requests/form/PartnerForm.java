package se.regionsormland.portal.requests.form;

import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.facts.Applicant;
import se.regionsormland.portal.requests.rows.PlanRows.PartnerRow;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/** One who carries costs. */
public record PartnerForm(
    @Nullable String id,
    @NotBlank(message = "{requests.plan.partner.missing}")
        @OneLine(max = 150, message = "{requests.plan.partner.long}")
        @Nullable String name,
    @Nullable String sort) {

  public static PartnerForm empty() {
    return new PartnerForm(UUID.randomUUID().toString(), "", Applicant.MUNICIPALITY.name());
  }

  public static PartnerForm of(PartnerRow row) {
    return new PartnerForm(row.id().toString(), row.name(), row.sort().name());
  }

  public PartnerRow row() {
    return new PartnerRow(
        Typed.uuid(id).orElseGet(UUID::randomUUID),
        Typed.text(name),
        Typed.one(Applicant.class, sort).orElse(Applicant.ORGANISATION));
  }
}
