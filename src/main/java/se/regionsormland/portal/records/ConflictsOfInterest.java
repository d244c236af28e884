package se.regionsormland.portal.records;

/**
 * The place where a conflict of interest (jäv: kommunallagen 6:28–32, förvaltningslagen 16–18 §§)
 * says no. Whoever knows of conflicts answers here, as a query of its own tables; {@link
 * RecordGuard} puts the answers of all together, for a record and for a list alike.
 */
public interface ConflictsOfInterest {

  String NOTHING = "SELECT NULL::uuid AS subject_id WHERE false";

  /**
   * In SQL: each {@code subject_id} whose records are closed to the person {@code :reader},
   * whatever her roles.
   */
  String closed();

  /** Likewise what is closed to her until she has said whether she has a conflict. */
  default String unopened() {
    return NOTHING;
  }
}
