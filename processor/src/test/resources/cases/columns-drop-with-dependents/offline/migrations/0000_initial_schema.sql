-- 0000_initial_schema
-- schemac 1  schema (empty) -> 85895f5c65dc  text b3d86bda7dff
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE teams (
  id bigint  NOT NULL,
  CONSTRAINT teams_pkey PRIMARY KEY (id)
);

CREATE TABLE users (
  id          bigint  NOT NULL,
  nickname    text,
  city        text,
  search_name text    GENERATED ALWAYS AS (lower(nickname)) STORED,
  team_id     bigint,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_nickname_key UNIQUE (nickname),
  CONSTRAINT users_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id),
  CONSTRAINT users_nickname_city_check CHECK (nickname <> city)
);

CREATE INDEX users_city_nickname_idx ON users (city, nickname);
