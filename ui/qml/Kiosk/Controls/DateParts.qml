import QtQuick

// A date while it is typed: year, month and day, each as far as it is known. What is typed goes to the part `at`, and by itself
// to the next one: a month of 3 needs no zero before it. `value` is YYYY-MM-DD with nothing in place of what is missing, and
// belongs to the person who types until the core has answered with it.
QtObject {
    id: root

    signal edited(string value)

    property list<string> parts: ["", "", ""]
    property int at: 0
    property bool fresh: false // the next digit takes the place of the part
    property bool waiting: false

    readonly property list<int> places: [4, 2, 2]
    readonly property list<int> most: [9999, 12, 31]
    readonly property bool empty: root.parts.every(part => part === "")
    readonly property string value: root.empty ? "" : root.parts.map(part => /^[1-9]$/.test(part) ? "0" + part : part).join("-")

    function fits(part: int, digits: string): bool {
        return digits.length <= root.places[part] && Number(digits) <= root.most[part] && digits !== "00";
    }

    // No digit could follow.
    function full(part: int, digits: string): bool {
        return digits.length === root.places[part] || Number(digits) * 10 > root.most[part];
    }

    // Adds a digit to a copy of the parts. Returns where the next one belongs; after a month of 1, a 3 is the third of January.
    function enter(parts: var, part: int, digit: string): int {
        const grown = parts[part] + digit;
        if (root.fits(part, grown)) {
            parts[part] = grown;
            return part < 2 && root.full(part, grown) ? part + 1 : part;
        }
        if (part === 2 || Number(parts[part]) === 0)
            return part;
        parts[part + 1] = digit;
        return part + 1;
    }

    function tell(): void {
        root.waiting = true;
        root.edited(root.value);
    }

    function go(part: int): void {
        root.at = part;
        root.fresh = true;
    }

    function put(digit: string): void {
        const parts = root.parts.map((old, part) => root.fresh && part === root.at ? "" : old);
        const next = root.enter(parts, root.at, digit);
        root.fresh = next !== root.at && parts[next] === root.parts[next];
        root.parts = parts;
        root.at = next;
        root.tell();
    }

    function erase(): void {
        root.fresh = false;
        if (root.parts[root.at] === "" && root.at > 0)
            root.at -= 1;
        root.parts = root.parts.map((old, part) => part === root.at ? old.slice(0, -1) : old);
        root.tell();
    }

    function clear(): void {
        root.parts = ["", "", ""];
        root.go(0);
        root.tell();
    }

    // The whole of a part at once, as a text box has it.
    function write(part: int, text: string): void {
        const parts = root.parts.map((old, index) => index === part ? "" : old);
        let next = part;
        for (const digit of text.replace(/\D/g, "").slice(0, root.places[part]))
            next = root.enter(parts, next, digit);
        root.parts = parts;
        root.at = next;
        root.fresh = false;
        root.tell();
    }

    // What the core has, unless more has been typed since.
    function hear(value: string): void {
        if (root.waiting || value === root.value) {
            root.waiting = value !== root.value;
            return;
        }
        const known = value.split("-").map(part => part.replace(/^0(?=.)/, ""));
        root.parts = known.length === 3 ? known : ["", "", ""];
        const missing = root.parts.indexOf("");
        root.go(missing < 0 ? 0 : missing);
    }
}
