// Written by `python -m ui.theme_source` from assets/theme/tokens.json: do not edit.
import QtQuick

Tokens {
    id: root

    steps: [1, 1.15, 1.3]
    color: ColorScale {
        paper: "#000000"
        surface: "#0C0F14"
        sunken: "#000000"
        line: "#8B929E"
        lineStrong: "#FFFFFF"
        ink: "#FFFFFF"
        ink2: "#F0F2F6"
        ink3: "#DADFE8"
        primary: "#FFD54A"
        primaryPressed: "#FFE88F"
        primaryTint: "#2B2712"
        primaryLine: "#FFD54A"
        inkOnPrimary: "#000000"
        inkOnPrimary2: "#1A1500"
        accent: "#FFD54A"
        accentDeep: "#FFD54A"
        accentTint: "#0C0F14"
        accentLine: "#FFD54A"
        inkOnAccent: "#000000"
        success: "#86F0BE"
        successTint: "#0C0F14"
        successLine: "#86F0BE"
        inkOnSuccess: "#000000"
        danger: "#FFB4A6"
        dangerTint: "#0C0F14"
        dangerLine: "#FFB4A6"
        inkOnDanger: "#000000"
        focus: "#FFFFFF"
        focusInner: "#000000"
        scrim: "#CC000000"
        night: "#000000"
        night2: "#0C0F14"
        inkOnNight: "#FFFFFF"
        inkOnNight2: "#F0F2F6"
        staff: "#000000"
        inkOnStaff: "#FFFFFF"
    }
    type: TypeScale {
        staff: TypeRole { px: root.text(5.5); bold: false; line: 1.4 }
        note: TypeRole { px: root.text(7); bold: false; line: 1.45 }
        noteStrong: TypeRole { px: root.text(7); bold: true; line: 1.4 }
        body: TypeRole { px: root.text(8); bold: false; line: 1.5 }
        strong: TypeRole { px: root.text(8); bold: true; line: 1.5 }
        lead: TypeRole { px: root.text(9); bold: false; line: 1.5 }
        label: TypeRole { px: root.text(9); bold: true; line: 1.35 }
        title: TypeRole { px: root.text(11); bold: true; line: 1.35 }
        headline: TypeRole { px: root.text(15); bold: true; line: 1.3 }
        display: TypeRole { px: root.text(22); bold: true; line: 1.25 }
        figure: TypeRole { px: root.text(17); bold: true; line: 1.2 }
        clock: TypeRole { px: root.text(34); bold: true; line: 1.1 }
    }
    space: SpaceScale {
        x1: root.length(2)
        x2: root.apart(4, 3)
        x3: root.apart(6, 3)
        x4: root.apart(8, 3)
        x5: root.apart(10, 3)
        x6: root.apart(12, 3)
        x8: root.apart(16, 3)
        x10: root.apart(20, 3)
        x12: root.apart(24, 3)
    }
    size: SizeScale {
        target: root.pressed(12, 12)
        finger: root.least(12)
        touch: root.pressed(16, 12)
        gap: root.least(3)
        button: root.pressed(24, 12)
        buttonMain: root.pressed(28, 12)
        buttonSmall: root.pressed(18, 12)
        field: root.pressed(24, 12)
        tileH: root.grown(46)
        icon: root.grown(12)
        iconSmall: root.grown(9)
        iconTile: root.grown(14)
        key: root.pressed(24, 12)
        margin: root.length(14)
        gutter: root.apart(6, 3)
        stroke: root.length(0.75)
        strokeStrong: root.length(1)
        focusRing: root.length(2)
    }
    frame: FrameScale {
        header: root.row(30)
        headerButtonWidth: root.length(29)
        headerButtonHeight: root.row(24)
        headerIcon: root.length(10)
        headerIconGap: root.length(0)
        mark: root.length(16)
        lineIcon: root.length(7)
        rail: root.row(26)
        foot: root.row(42)
        footPadTop: root.length(7)
        footButton: root.row(28)
        backWidth: root.length(50)
        helpWidth: root.length(62)
        mainWidthLandscape: root.length(160)
        footLandscape: root.row(42)
        marginLandscape: root.length(16)
        pictureColumn: root.length(120)
        gapLandscape: root.length(16)
        lowReach: root.length(120)
    }
    rail: RailScale {
        dotNow: root.length(13)
        dotOther: root.length(11)
        line: root.length(1)
        lineY: root.length(7)
        labelY: root.length(15.5)
        bar: root.length(3.5)
        barGap: root.length(3)
    }
    radius: RadiusScale {
        badge: root.length(2)
        control: root.length(4)
        card: root.length(6)
        dialog: root.length(8)
    }
    elevation: ElevationScale {
        cardLeft: root.length(5)
        cardTop: root.length(4)
        cardPatch: root.length(16)
        dialogLeft: root.length(10)
        dialogTop: root.length(6.5)
        dialogPatch: root.length(28)
    }
}
