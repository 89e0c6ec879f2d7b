"""Words for streets, as alternatives of a regular expression."""


def _any(words: str) -> str:
    return "|".join(sorted((word.replace("_", " ") for word in words.split()), key=len, reverse=True))


# After the name, capitalised; the list follows the suffixes in use by the British and American posts.
ENGLISH = _any("""
Alley Annex Arcade Avenue Ave Av Bank Banks Bayou Beach Bend Bluff Bluffs Bottom Boulevard Blvd Branch
Bridge Brook Brooks Broadway Burg Burgs Bypass Camp Canyon Cape Causeway Center Centers Chase Circle Circles
Cliff Cliffs Close Club Common Commons Copse Corner Corners Cottages Course Court Courts Ct Cove Coves Creek
Crescent Cres Crest Croft Crossing Crossroad Crossroads Curve Dale Dam Dene Divide Drive Dr Drives End
Estate Estates Expressway Extension Extensions Fall Falls Ferry Field Fields Flat Flats Ford Fords Forest
Forge Forges Fork Forks Fort Freeway Garden Gardens Gdns Gate Gateway Glen Glens Gr Green Greens Grove
Groves Harbor Harbors Harbour Haven Heath Heights Highway Hill Hills Hollow Inlet Island Islands Isle
Junction Junctions Key Keys Knoll Knolls Lake Lakes Land Landing Lane Ln Light Lights Loaf Lock Locks Lodge
Loop Mall Manor Manors Mead Meadow Meadows Mews Mill Mills Mission Motorway Mount Mountain Mountains Neck
Orchard Oval Overpass Park Parks Parade Parkway Parkways Pass Passage Path Pike Pine Pines Place Pl Plain
Plains Plaza Point Points Port Ports Prairie Quay Radial Ramp Ranch Rapid Rapids Rest Ridge Ridges Rise
River Road Rd Roads Route Row Rue Run Shoal Shoals Shore Shores Side Skyway Spring Springs Spur Spurs Square
Sq Squares Station Stravenue Stream Street St Streets Summit Terrace Throughway Trace Track Trafficway Trail
Trailer Tunnel Turnpike Underpass Union Unions Vale Valley Valleys Viaduct View Views Village Villages Ville
Vista Walk Walks Wall Way Ways Well Wells Wharf Wood Woods Wynd
""")

# Words that need no capital to be a street after a house number.
ENGLISH_LOWER = _any("street road avenue lane crescent boulevard terrace mews")

FRENCH = _any("""
rue avenue av\\. boulevard bd\\.? place impasse chemin allée allee quai route cours square passage sentier
résidence residence lotissement faubourg ruelle esplanade promenade venelle montée traverse rond-point cité
hameau quartier hay derb
""")

SPANISH = _any("""
Calle C/ C\\. Avenida Avda Av Plaza Pza Plza Plazuela Paseo Pº Urbanización Urb Camino Carretera Ctra Ronda
Pasaje Callejón Glorieta Alameda Rambla Vía Cuesta Travesía Barrio Bulevar Cañada Vial Acceso Costanilla
Corredera Jirón Carrera Cra Rúa Pasadizo Carrer Avinguda Plaça Jardines Acequia Arroyo Atajo
Barranco Polígono Poblado Senda Subida Avda\\. Gran_Vía
""")

ITALIAN = _any("""
Via V\\.le Viale Piazza P\\.zza Piazzale Piazzetta Corso C\\.so Largo Vicolo Vico Strada Contrada Canale
Borgo Rotonda Stretto Incrocio Lungomare Lungotevere Salita Traversa Calata Calle Fondamenta Galleria
Località
""")

PORTUGUESE = _any("""
Rua R\\. Avenida Av Travessa Praça Praceta Largo Estrada Alameda Beco Rodovia Ladeira Calçada Viela Quinta
Bairro Rotunda
""")

# In a text of another language only these: "During 8 weeks" is no address.
GERMAN_SURE = _any("straße strasse Straße Strasse allee Allee platz Platz gasse Gasse chaussee")

GERMAN = _any("""
straße strasse str Straße Strasse weg Weg ring Ring allee Allee platz Platz gasse Gasse damm Damm ufer Ufer
stieg Stieg chaussee Chaussee promenade graben Graben steig Steig pfad Pfad markt Markt winkel Winkel zeile
Zeile
""")
