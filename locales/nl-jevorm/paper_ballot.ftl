# Paper ballots on the desk.
paper-invalid = Een ongeldig biljet voer je niet in. Leg het apart en noteer het op het verslag van de telling.
paper-state-mine = Je las dit biljet. Een collega moet het ook lezen.
paper-differs-this = Brief { $letter }: alleen jij las { $numbers }.
