package se.regionsormland.portal;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * Every class of the portal, and none of its tests: read once for all rules of architecture. What
 * they call outside it is known by its name alone, and not read as well.
 */
public final class PortalClasses {

  public static final JavaClasses ALL = ArchConfiguration.withThreadLocalScope(PortalClasses::read);

  private PortalClasses() {}

  private static JavaClasses read(ArchConfiguration reading) {
    reading.setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(Portal.class.getPackageName());
  }
}
