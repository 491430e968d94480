CREATE TABLE bookings (
  room integer NOT NULL,
  during tstzrange NOT NULL,
  state text NOT NULL CONSTRAINT known_state CHECK (state IN ('asked', 'booked')),
  CONSTRAINT booked_once EXCLUDE USING gist (int4range(room, room, '[]') WITH &&, during WITH &&)
);
