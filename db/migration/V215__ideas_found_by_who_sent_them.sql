-- What the region finds a case by beside its words: its reference, and who sent it.

-- In small letters; an apostrophe says nothing, and a hyphen stands between two names as a blank does.
CREATE FUNCTION folded(written text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN translate(lower(written COLLATE "sv-x-icu"), '-‐‑–''’ʼ‘´`', '    ');

-- The digits of a telephone number as it is dialled within the country.
CREATE FUNCTION dialled(written text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN regexp_replace(
        regexp_replace(
            regexp_replace(written, '(\+|\m00)\s*46[\s-]*(\(0\)|0)?', '0', 'g'),
            '\D', '', 'g'),
        '^46(?=\d{8})', '0');

CREATE FUNCTION found_by(reference text, name text, organisation text, email text, telephone text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN folded(coalesce(reference, '') || ' ' || coalesce(name, '') || ' ' || coalesce(organisation, '')
            || ' ' || coalesce(email, ''))
        || ' ' || dialled(coalesce(telephone, ''));

CREATE INDEX idea_found_by ON idea
    USING gin (found_by(reference, contact_name, organisation, email, telephone) gin_trgm_ops)
    WHERE reference IS NOT NULL;
