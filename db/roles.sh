#!/bin/sh
# The portal's own role: it uses the tables, it does not own them.
set -e
psql -v ON_ERROR_STOP=1 -v password="$PORTAL_APP_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
CREATE ROLE portal LOGIN PASSWORD :'password';
SQL
