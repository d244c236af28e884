package se.regionsormland.portal.database;

class SchemaBehind extends RuntimeException {

  SchemaBehind(int there, int wanted) {
    super("The tables are those of " + there + ", the portal is made for " + wanted);
  }
}
