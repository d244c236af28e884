package se.regionsormland.portal.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a case last came to somebody else than before, and who sent it on; where nobody did, the
 * portal let it free. With the area, where it is another than the portal read.
 */
@Embeddable
record Routed(
    @Nullable Integer area,
    @Column(name = "routed_at") Instant at,
    @Column(name = "routed_by") @Nullable UUID by,
    @Column(name = "routed_by_name") String byName) {}
