INSERT INTO users (id, home_town, zip_home, office_city, office_code) VALUES (1, 'Ulm', 89, 'Bonn', 53);
