-- The strategy, edition by edition. An edition is written once and never changed: an idea keeps the
-- one it was written against. Lists of names that nothing else points at are arrays.

CREATE TABLE strategy_edition (
    number       int PRIMARY KEY,
    strategy     text        NOT NULL,
    title        text        NOT NULL,
    subtitle     text        NOT NULL,
    region       text        NOT NULL,
    adopted      text        NOT NULL,
    source       text        NOT NULL,
    content_hash text        NOT NULL,
    loaded_at    timestamptz NOT NULL,
    UNIQUE (strategy, content_hash)
);

CREATE TABLE regional_goal (
    edition int  NOT NULL REFERENCES strategy_edition (number),
    number  int  NOT NULL,
    name    text NOT NULL,
    PRIMARY KEY (edition, number)
);

CREATE TABLE goal (
    edition  int  NOT NULL REFERENCES strategy_edition (number),
    id       text NOT NULL,
    position int  NOT NULL,
    name     text NOT NULL,
    PRIMARY KEY (edition, id),
    UNIQUE (edition, position)
);

CREATE TABLE priority (
    edition int  NOT NULL,
    number  int  NOT NULL,
    goal    text NOT NULL,
    name    text NOT NULL,
    PRIMARY KEY (edition, number),
    FOREIGN KEY (edition, goal) REFERENCES goal (edition, id)
);

CREATE TABLE intervention_area (
    edition        int    NOT NULL,
    number         int    NOT NULL,
    priority       int    NOT NULL,
    name           text   NOT NULL,
    aliases        text[] NOT NULL,
    slug           text   NOT NULL,
    objective_code text   NOT NULL,
    objective_name text   NOT NULL,
    introduction   text   NOT NULL,
    page           int    NOT NULL,
    erdf           bigint NOT NULL CHECK (erdf >= 0),
    co_financing   bigint NOT NULL CHECK (co_financing >= 0),
    PRIMARY KEY (edition, number),
    FOREIGN KEY (edition, priority) REFERENCES priority (edition, number)
);

-- An intervention is known by the number of its table in the strategy.
CREATE TABLE intervention (
    edition         int    NOT NULL,
    table_number    int    NOT NULL,
    area            int    NOT NULL,
    name            text   NOT NULL,
    aliases         text[] NOT NULL,
    introduction    text   NOT NULL,
    page            int    NOT NULL,
    governing_areas text[] NOT NULL,
    PRIMARY KEY (edition, table_number),
    FOREIGN KEY (edition, area) REFERENCES intervention_area (edition, number)
);

-- What a measure is, whatever its place and wording in an edition.
CREATE TABLE measure (
    id text PRIMARY KEY
);

CREATE TABLE measure_text (
    edition         int  NOT NULL,
    measure         text NOT NULL REFERENCES measure (id),
    table_number    int  NOT NULL,
    position        int  NOT NULL,
    text            text NOT NULL,
    key_actors_text text NOT NULL,
    PRIMARY KEY (edition, measure),
    UNIQUE (edition, table_number, position),
    FOREIGN KEY (edition, table_number) REFERENCES intervention (edition, table_number)
);

CREATE TABLE key_actor (
    id text PRIMARY KEY
);

CREATE TABLE key_actor_text (
    edition      int     NOT NULL REFERENCES strategy_edition (number),
    key_actor    text    NOT NULL REFERENCES key_actor (id),
    position     int     NOT NULL,
    name         text    NOT NULL,
    type         text    NOT NULL,
    aliases      text[]  NOT NULL,
    named        boolean NOT NULL,
    about        text    NOT NULL,
    municipality text,
    PRIMARY KEY (edition, key_actor)
);

-- Whom a group stands for: "länets kommuner" are the nine.
CREATE TABLE key_actor_member (
    edition   int  NOT NULL,
    key_actor text NOT NULL,
    position  int  NOT NULL,
    member    text NOT NULL,
    PRIMARY KEY (edition, key_actor, position),
    FOREIGN KEY (edition, key_actor) REFERENCES key_actor_text (edition, key_actor),
    FOREIGN KEY (edition, member) REFERENCES key_actor_text (edition, key_actor)
);

CREATE TABLE measure_key_actor (
    edition   int  NOT NULL,
    measure   text NOT NULL,
    position  int  NOT NULL,
    key_actor text NOT NULL,
    PRIMARY KEY (edition, measure, position),
    UNIQUE (edition, measure, key_actor),
    FOREIGN KEY (edition, measure) REFERENCES measure_text (edition, measure),
    FOREIGN KEY (edition, key_actor) REFERENCES key_actor_text (edition, key_actor)
);
