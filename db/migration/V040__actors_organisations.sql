-- Organisations known to the portal. Those that the strategy names are entered at every start, once each;
-- what they are named for is read from the strategy and not kept here.
CREATE TABLE actor (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    slug         text NOT NULL UNIQUE,
    name         text NOT NULL,
    type         text NOT NULL,
    municipality text,
    -- The strategy's own id for it; empty for an organisation that came later.
    key_actor    text UNIQUE
);
