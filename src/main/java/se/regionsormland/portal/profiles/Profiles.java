package se.regionsormland.portal.profiles;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may see of what organisations say of themselves. */
@Service
@Transactional(readOnly = true)
public class Profiles {

  private final ProfileRows rows;

  Profiles(ProfileRows rows) {
    this.rows = rows;
  }

  /** Empty where nobody who represents it has said anything yet. */
  public Optional<Profile> of(String slug) {
    return rows.find(slug).filter(Profile::isPublic);
  }

  /** Of all who have said something. */
  public List<Profile> all() {
    return rows.confirmed();
  }
}
