-- 0000_initial_schema
-- schemac 1  schema (empty) -> 07274c66da59  text 76185cdab94e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE events (
  id         bigint       NOT NULL,
  tenant_id  uuid,
  code       text,
  note       text,
  archived   boolean      NOT NULL,
  payload    jsonb,
  created_at timestamptz,
  tags       text[],
  actor_id   uuid,
  reference  text,
  digest     text,
  range_     int4range,
  address    inet,
  CONSTRAINT events_pkey PRIMARY KEY (id)
);

CREATE INDEX events_actor_id_code_note_idx
  ON events (actor_id)
  INCLUDE (code, note)
  WITH (deduplicate_items = off, fillfactor = 70);

CREATE INDEX events_address_idx ON events USING spgist (address);

CREATE INDEX events_code_c ON events (code COLLATE "C");

CREATE INDEX events_code_coalesce_idx ON events (code text_pattern_ops, coalesce(note, ''));

CREATE UNIQUE INDEX events_code_lower_key ON events (lower(code)) WHERE NOT archived;

CREATE INDEX events_created_at_idx ON events USING brin (created_at) WITH (pages_per_range = 64);

CREATE INDEX events_digest_idx ON events USING hash (digest);

CREATE INDEX events_expr_idx ON events ((note || code) DESC);

CREATE INDEX events_payload_kind ON events USING gin ((payload -> 'kind'));

CREATE INDEX events_payload_path ON events USING gin (payload jsonb_path_ops);

CREATE INDEX events_range__idx ON events USING gist (range_);

CREATE UNIQUE INDEX events_reference_idx ON events (reference) NULLS NOT DISTINCT;

CREATE INDEX events_tags_idx ON events USING gin (tags);

CREATE INDEX events_tenant_id_created_at_idx ON events (tenant_id, created_at DESC NULLS LAST);
