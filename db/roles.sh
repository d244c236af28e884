#!/bin/sh
# Two roles, none of them a superuser: one owns the tables and moves them, the portal's own uses them.
set -e
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
\set owner_password `cat /run/secrets/owner`
\set portal_password `cat /run/secrets/portal`
CREATE ROLE portal_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'owner_password';
CREATE ROLE portal LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'portal_password';
SELECT format('ALTER DATABASE %I OWNER TO portal_owner', current_database()) \gexec
SQL
