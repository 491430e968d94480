-- 0002_create_teams
-- schemac 1  schema 32179ffed416 -> 151c5a8b43b3  text 049833e1851f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE teams (
  id uuid  NOT NULL,
  CONSTRAINT teams_pkey PRIMARY KEY (id)
);
